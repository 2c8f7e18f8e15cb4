package id.tolok.engine.internal.reading;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Types the elements of one left-hand side. */
final class ConditionTyper {

    /** What may stand at a place of a rule. */
    private enum Setting {
        RULE,
        QUANTIFIED,
        ACCUMULATED
    }

    private final Codes codes;
    private final Problems problems;
    private final Optional<Phase> phase;
    private final List<Token> leaves = new ArrayList<>();

    ConditionTyper(Codes codes, Optional<Phase> phase, Problems problems) {
        this.codes = codes;
        this.phase = phase;
        this.problems = problems;
    }

    /** The places of the leaf constraints met so far, in reading order. */
    List<Token> leaves() {
        return leaves;
    }

    List<Condition> conditions(List<Syntax.Condition> all, Scope scope) {
        return conditions(all, scope, Setting.RULE);
    }

    private List<Condition> conditions(List<? extends Syntax.Condition> all, Scope scope, Setting setting) {
        return all.stream()
                .map(one -> condition(one, scope, setting))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Condition> condition(Syntax.Condition condition, Scope scope, Setting setting) {
        return switch (condition) {
            case Syntax.Pattern pattern -> pattern(pattern, scope).map(Condition.class::cast);
            case Syntax.Not(var at, var part) ->
                condition(part, scope.inner(), Setting.QUANTIFIED).map(Condition.Not::new);
            case Syntax.Exists(var at, var part) ->
                condition(part, scope.inner(), Setting.QUANTIFIED).map(Condition.Exists::new);
            case Syntax.ForAll forAll -> forAll(forAll, scope.inner(), setting);
            case Syntax.And(var at, var parts) -> Optional.of(new Condition.And(conditions(parts, scope, setting)));
            case Syntax.Or or -> or(or, scope, setting);
            case Syntax.Accumulate accumulate -> accumulate(accumulate, scope, setting);
        };
    }

    private Optional<Condition> or(Syntax.Or or, Scope scope, Setting setting) {
        if (setting != Setting.QUANTIFIED) {
            problems.error("OR_BETWEEN_PATTERNS", or.at());
            return Optional.empty();
        }
        var parts = or.parts().stream()
                .map(part -> condition(part, scope.inner(), setting))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new Condition.Or(parts));
    }

    private Optional<Condition> forAll(Syntax.ForAll forAll, Scope scope, Setting setting) {
        if (setting != Setting.RULE) {
            return misplaced(forAll.at());
        }
        var patterns = forAll.patterns().stream()
                .map(pattern -> pattern(pattern, scope))
                .flatMap(Optional::stream)
                .toList();
        return patterns.size() == forAll.patterns().size()
                ? Optional.of(new Condition.ForAll(patterns.getFirst(), patterns.subList(1, patterns.size())))
                : Optional.empty();
    }

    private Optional<Condition> misplaced(Token at) {
        problems.error("MISPLACED", at, at.text());
        return Optional.empty();
    }

    private Optional<Condition.Pattern> pattern(Syntax.Pattern pattern, Scope scope) {
        var type = FactType.of(pattern.at().text());
        if (type.isEmpty()) {
            var known = Arrays.stream(FactType.values()).map(FactType::word).toList();
            problems.error("UNKNOWN_FACT", pattern.at(), pattern.at().shown(), String.join(", ", known));
            return Optional.empty();
        }
        phase.filter(now -> now.compareTo(knownFrom(type.get())) < 0)
                .ifPresent(now -> problems.warning(
                        "NOT_KNOWN_YET",
                        pattern.at(),
                        pattern.at().text(),
                        now.code(),
                        knownFrom(type.get()).code()));
        pattern.variable().ifPresent(variable -> bind(variable, Optional.empty(), scope));
        var codeConstraints = new CodeConstraints(type, codes, problems);
        var expressions = new ExpressionTyper(scope, type, problems);
        var constraints = new ConstraintTyper(scope, expressions, codeConstraints, problems, leaves)
                .constraints(pattern.constraints());
        codeConstraints.together(pattern.at(), constraints);
        return Optional.of(new Condition.Pattern(type.get(), pattern.variable().map(Token::text), constraints));
    }

    private static Phase knownFrom(FactType type) {
        return switch (type) {
            case ASPECT_SCORE -> Phase.RATE;
            case RATING -> Phase.DECIDE;
            case GRADE -> Phase.ADVISE;
            case EMPLOYEE, PERIOD, INDICATOR, OBSERVATION, GOAL -> Phase.DERIVE;
        };
    }

    private Optional<Condition> accumulate(Syntax.Accumulate accumulate, Scope scope, Setting setting) {
        if (setting != Setting.RULE) {
            return misplaced(accumulate.at());
        }
        if (!beginsWithPattern(accumulate.source())) {
            return misplaced(accumulate.source().at());
        }
        var inner = scope.inner();
        var source = condition(accumulate.source(), inner, Setting.ACCUMULATED);
        var computations = new ArrayList<Computation>();
        for (var computation : accumulate.computations()) {
            computation(computation, new ExpressionTyper(inner, Optional.empty(), problems))
                    .ifPresent(computations::add);
        }
        for (var computation : accumulate.computations()) {
            bind(computation.variable(), Optional.of(ValueType.NUMBER), scope);
        }
        var none = new CodeConstraints(Optional.empty(), codes, problems);
        var expressions = new ExpressionTyper(scope, Optional.empty(), problems);
        var constraints =
                new ConstraintTyper(scope, expressions, none, problems, leaves).constraints(accumulate.constraints());
        return source.map(from -> new Condition.Accumulate(from, computations, constraints));
    }

    private static boolean beginsWithPattern(Syntax.Condition source) {
        return source instanceof Syntax.Pattern
                || source instanceof Syntax.And and
                        && beginsWithPattern(and.parts().getFirst());
    }

    private Optional<Computation> computation(Syntax.Computation computation, ExpressionTyper expressions) {
        var word = computation.function();
        var function = Arrays.stream(AccumulateFunction.values())
                .filter(candidate -> candidate.word().equals(word.text()))
                .findFirst();
        if (function.isEmpty()) {
            problems.error("UNKNOWN_ACCUMULATION", word, word.shown());
            return Optional.empty();
        }
        if (computation.argument().isEmpty()) {
            if (function.get() != AccumulateFunction.COUNT) {
                problems.error("WRONG_ARGUMENTS", word, word.text(), 1);
                return Optional.empty();
            }
            return Optional.of(new Computation(computation.variable().text(), function.get(), Optional.empty()));
        }
        // whatever is counted, it is the matches that count
        boolean counts = function.get() == AccumulateFunction.COUNT;
        var argument = computation.argument().get();
        return (counts ? expressions.value(argument) : expressions.number(argument))
                .map(value -> new Computation(
                        computation.variable().text(),
                        function.get(),
                        Optional.of(value).filter(any -> !counts)));
    }

    private void bind(Token variable, Optional<ValueType> type, Scope scope) {
        if (!scope.bind(variable.text(), type)) {
            problems.error("SHADOWED_VARIABLE", variable, variable.text());
        }
    }
}
