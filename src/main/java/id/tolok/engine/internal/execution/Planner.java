package id.tolok.engine.internal.execution;

import id.tolok.engine.Firing.Contribution;
import id.tolok.engine.internal.execution.Executable.Group;
import id.tolok.engine.internal.execution.Plan.Output;
import id.tolok.engine.internal.execution.Step.Take;
import id.tolok.engine.internal.execution.Tally.Measure;
import id.tolok.engine.internal.execution.Variables.Meaning;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Exists;
import id.tolok.engine.model.Condition.ForAll;
import id.tolok.engine.model.Condition.Not;
import id.tolok.engine.model.Condition.Or;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Negative;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Gives every pattern and accumulate of a rule its slot and compiles what stands in it. */
final class Planner {

    private final Variables variables = new Variables();
    private int slots;
    private int leaves;

    private Planner() {}

    static Plan plan(int number, RuleDefinition rule, Group group) {
        var planner = new Planner();
        var steps = new ArrayList<Step>();
        rule.conditions().forEach(condition -> steps.add(planner.step(condition, planner.variables)));
        var outputs = rule.writes().stream().map(planner::output).toList();
        return new Plan(number, rule, group, List.copyOf(steps), planner.slots, planner.leaves, outputs);
    }

    private Step step(Condition condition, Variables seen) {
        return switch (condition) {
            case Pattern pattern -> find(pattern, seen);
            case Not not -> new Step.None(step(not.part(), seen.inner()));
            case Exists exists -> new Step.Some(step(exists.part(), seen.inner()));
            case ForAll all -> forAll(all, seen.inner());
            case And and ->
                new Step.Both(and.parts().stream().map(part -> step(part, seen)).toList());
            case Or or ->
                new Step.Either(or.parts().stream()
                        .map(part -> step(part, seen.inner()))
                        .toList());
            case Accumulate accumulate -> take(accumulate, seen);
        };
    }

    private Step find(Pattern pattern, Variables seen) {
        int slot = slots++;
        int leaf = number(pattern.constraints());
        var tests = Tests.ofPattern(pattern.type(), pattern.constraints(), slot, seen);
        var code = pattern.constraints().stream()
                .flatMap(constraint -> Tests.code(constraint).stream())
                .findFirst();
        var site = new Site(Optional.of(pattern.type()), code, slot, pattern.constraints(), seen, leaf);
        return new Step.Find(slot, pattern.type(), code, tests, site);
    }

    /** No fact of the domain without its required ones. */
    private Step forAll(ForAll all, Variables seen) {
        if (all.required().isEmpty()) {
            return everyOne(all.domain(), seen);
        }
        var domain = find(all.domain(), seen);
        var required =
                all.required().stream().map(pattern -> find(pattern, seen)).toList();
        return new Step.None(new Step.Both(List.of(domain, new Step.None(new Step.Both(required)))));
    }

    /** A lone pattern in {@code forall}: every fact of its type matches it. */
    private Step everyOne(Pattern pattern, Variables seen) {
        int slot = slots++;
        int leaf = number(pattern.constraints());
        var tests = Tests.ofPattern(pattern.type(), pattern.constraints(), slot, seen);
        var needs = new TreeSet<Integer>();
        tests.forEach(test -> needs.addAll(test.needs()));
        var misses = new Step.Test(
                Optional.empty(),
                (held, own) -> own != null && !tests.stream().allMatch(test -> test.holds(held, own)),
                needs,
                Optional.empty());
        var site = new Site(Optional.of(pattern.type()), Optional.empty(), slot, pattern.constraints(), seen, leaf);
        return new Step.None(new Step.Find(slot, pattern.type(), Optional.empty(), List.of(misses), site));
    }

    private Step take(Accumulate accumulate, Variables seen) {
        int first = slots;
        var within = seen.inner();
        var source = step(accumulate.source(), within);
        int[] rowSlots = IntStream.range(first, slots).toArray();
        int slot = slots++;
        var measures = new ArrayList<Measure>();
        for (var computation : accumulate.computations()) {
            var terms = new Terms(Optional.empty(), slot, within);
            var argument = computation.argument().map(terms::compile);
            bind(computation, measures.size(), slot, outer(terms.needs(), first), seen);
            measures.add(new Measure(computation.function(), argument));
        }
        int leaf = number(accumulate.constraints());
        var tests = Tests.ofResults(accumulate.constraints(), slot, seen);
        var site = new Site(Optional.empty(), Optional.empty(), slot, accumulate.constraints(), seen, leaf);
        return new Take(slot, source, rowSlots, List.copyOf(measures), tests, site);
    }

    /** The number of the first leaf here; counts all of them. */
    private int number(List<Constraint> constraints) {
        int first = leaves;
        leaves += constraints.stream().mapToInt(Claims::count).sum();
        return first;
    }

    private static void bind(Computation computation, int index, int slot, SortedSet<Integer> needs, Variables seen) {
        Term result = (slots, own) -> own instanceof Tally tally ? tally.result(index, slots) : null;
        seen.bind(computation.variable(), new Meaning(slot, result, needs, false));
    }

    /** Slots of the source are filled from the tally's rows; only those before it must be there. */
    private static SortedSet<Integer> outer(SortedSet<Integer> needs, int first) {
        return new TreeSet<>(needs.headSet(first));
    }

    private Output output(Write write) {
        return switch (write) {
            case Write.Derive derive -> output("derive", derive, Optional.of(derive.value()));
            case Write.Add add -> output("add", add, Optional.of(add.points()));
            case Write.Cap cap -> output("cap", cap, Optional.of(cap.most()));
            case Write.Floor floor -> output("floor", floor, Optional.of(floor.least()));
            case Write.Rate rate ->
                new Output(
                        new Contribution("rate", rate.target(), Optional.empty(), Optional.of(rate.level())),
                        Optional.empty());
            case Write.GiveGrade grade -> output("grade", grade, Optional.empty());
            case Write.Propose propose -> output("propose", propose, propose.months());
            case Write.Award award -> output("award", award, Optional.of(award.value()));
            case Write.Recommend recommend -> output("recommend", recommend, Optional.empty());
            case Write.Flag flag -> output("flag", flag, Optional.empty());
        };
    }

    private Output output(String type, Write write, Optional<Expression> number) {
        var fixed = number.flatMap(Planner::literal);
        var terms = new Terms(Optional.empty(), -1, variables);
        var computed = fixed.isPresent() ? Optional.<Term>empty() : number.map(terms::compile);
        return new Output(new Contribution(type, write.target(), fixed, Optional.empty()), computed);
    }

    private static Optional<BigDecimal> literal(Expression expression) {
        return switch (expression) {
            case NumberLiteral number -> Optional.of(number.value());
            case Negative negative -> literal(negative.operand()).map(BigDecimal::negate);
            default -> Optional.empty();
        };
    }
}
