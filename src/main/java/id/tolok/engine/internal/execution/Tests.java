package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Lookup;
import id.tolok.engine.internal.execution.Step.Test;
import id.tolok.engine.internal.execution.Variables.Meaning;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compiles the constraints of one pattern, and binds its variables on the way. */
final class Tests {

    private final Optional<FactType> type;
    private final int slot;
    private final Variables variables;
    private final List<Test> tests = new ArrayList<>();

    private Tests(Optional<FactType> type, int slot, Variables variables) {
        this.type = type;
        this.slot = slot;
        this.variables = variables;
    }

    static List<Test> ofPattern(FactType type, List<Constraint> constraints, int slot, Variables variables) {
        var tests = new Tests(Optional.of(type), slot, variables);
        codeFirst(constraints).forEach(tests::add);
        var present = Presence.demandedBy(constraints);
        for (var field : present) {
            int position = FactFields.position(type, field);
            Truth truth = (slots, own) -> own instanceof Evidence evidence && evidence.field(position) != null;
            tests.tests.add(
                    tests.codeTests(),
                    new Test(Optional.of(type + "." + field), truth, new TreeSet<>(), Optional.empty()));
        }
        return List.copyOf(tests.tests);
    }

    static List<Test> ofResults(List<Constraint> constraints, int slot, Variables variables) {
        var tests = new Tests(Optional.empty(), slot, variables);
        tests.tests.add(new Test(
                Optional.empty(),
                (slots, own) -> own instanceof Tally tally && tally.hasResults(),
                new TreeSet<>(),
                Optional.empty()));
        constraints.forEach(tests::add);
        return List.copyOf(tests.tests);
    }

    /** Comparisons of the code lead, so that facts of other codes are sorted out by one look-up. */
    private static List<Constraint> codeFirst(List<Constraint> constraints) {
        var sorted = new ArrayList<Constraint>();
        constraints.stream().filter(c -> code(c).isPresent()).forEach(sorted::add);
        constraints.stream().filter(c -> code(c).isEmpty()).forEach(sorted::add);
        return sorted;
    }

    static Optional<String> code(Constraint constraint) {
        return constraint instanceof Comparison(Field(var name, var t), Comparator operator, TextLiteral(var text))
                        && operator == Comparator.EQUAL
                        && (name.equals("code") || name.equals("aspect") || name.equals("dimension"))
                ? Optional.of(text)
                : Optional.empty();
    }

    private int codeTests() {
        int count = 0;
        while (count < tests.size()
                && tests.get(count)
                        .lookup()
                        .filter(Lookup.Constant.class::isInstance)
                        .isPresent()) {
            count++;
        }
        return count;
    }

    private void add(Constraint constraint) {
        if (constraint instanceof AllOf all) {
            all.parts().forEach(this::add);
            return;
        }
        var terms = new Terms(type, slot, variables);
        var truth = new Truths(terms).compile(constraint);
        if (constraint instanceof Binding binding) {
            var term = new Terms(type, slot, variables).compile(binding.expression());
            variables.bind(
                    binding.variable(), new Meaning(slot, term, terms.needs(), binding.expression() instanceof Field));
            if (binding.expression() instanceof Field) {
                return;
            }
        }
        boolean closed = type.isPresent() && !mentionsVariables(constraint);
        tests.add(new Test(
                closed ? Optional.of(List.of(type.orElseThrow(), constraint)) : Optional.empty(),
                truth,
                terms.needs(),
                lookup(constraint)));
    }

    private static boolean mentionsVariables(Constraint constraint) {
        return constraint instanceof Binding || Mentions.variables(constraint);
    }

    private Optional<Lookup> lookup(Constraint constraint) {
        if (!(constraint instanceof Comparison comparison) || type.isEmpty()) {
            return Optional.empty();
        }
        if (comparison.left() instanceof Field(var name, var t)
                && comparison.right() instanceof NumberLiteral(var number)) {
            int position = FactFields.position(type.orElseThrow(), name);
            return Optional.of(new Lookup.Limit(position, comparison.operator(), number));
        }
        return comparison.operator() == Comparator.EQUAL
                ? lookup(comparison.left(), comparison.right()).or(() -> lookup(comparison.right(), comparison.left()))
                : Optional.empty();
    }

    private Optional<Lookup> lookup(Expression field, Expression other) {
        if (!(field instanceof Field(var name, var kind)) || kind == ValueType.NUMBER) {
            return Optional.empty();
        }
        int position = FactFields.position(type.orElseThrow(), name);
        if (other instanceof TextLiteral(var text)) {
            return Optional.of(new Lookup.Constant(position, text));
        }
        if (other instanceof Variable variable) {
            var meaning = variables.of(variable.name());
            if (meaning.slot() != slot && meaning.plainField()) {
                var fieldClass = kind == ValueType.DATE ? LocalDate.class : String.class;
                return Optional.of(new Lookup.Join(position, meaning.slot(), meaning.term(), fieldClass));
            }
        }
        return Optional.empty();
    }
}
