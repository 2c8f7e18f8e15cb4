package id.tolok.engine.internal.reading;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import java.util.List;
import java.util.Optional;

/** Checks the codes that one pattern compares its fact with. */
final class CodeConstraints {

    private final Optional<FactType> fact;
    private final Codes codes;
    private final Problems problems;

    CodeConstraints(Optional<FactType> fact, Codes codes, Problems problems) {
        this.fact = fact;
        this.codes = codes;
        this.problems = problems;
    }

    boolean affordsRegex(long steps) {
        return codes.affordsRegex(steps);
    }

    /** A field and what it is compared with. */
    void compared(Expression left, Node node) {
        if (fact.isPresent()
                && left instanceof Field field
                && node instanceof Syntax.Literal(var token)
                && token.kind() == Token.Kind.TEXT) {
            check(fact.get(), field.name(), token);
        }
    }

    private void check(FactType type, String field, Token code) {
        switch (type) {
            case INDICATOR, OBSERVATION -> check(field, "code", Codes.Kind.INDICATOR, code);
            case ASPECT_SCORE -> check(field, "aspect", Codes.Kind.ASPECT, code);
            case GRADE -> check(field, "code", Codes.Kind.GRADE, code);
            case RATING -> {
                check(field, "dimension", Codes.Kind.DIMENSION, code);
                check(field, "level", Codes.Kind.LEVEL, code);
            }
            case EMPLOYEE, PERIOD, GOAL -> {}
        }
    }

    private void check(String field, String wanted, Codes.Kind kind, Token code) {
        if (field.equals(wanted)) {
            codes.check(kind, code, problems);
        }
    }

    /** Checks what only the whole pattern shows: that a text indicator has no number, and which levels a dimension has. */
    void together(Token pattern, List<Constraint> constraints) {
        if (fact.isEmpty()) {
            return;
        }
        switch (fact.get()) {
            case INDICATOR, OBSERVATION ->
                pinned("code", constraints)
                        .flatMap(codes::kindOf)
                        .ifPresent(kind -> checkKind(pattern, kind, constraints));
            case RATING ->
                pinned("dimension", constraints)
                        .ifPresent(dimension -> pinned("level", constraints)
                                .ifPresent(level -> codes.checkLevelOf(dimension, level, pattern, problems)));
            default -> {}
        }
    }

    private void checkKind(Token pattern, IndicatorDefinition.Kind kind, List<Constraint> constraints) {
        var absent = kind == IndicatorDefinition.Kind.TEXT ? "value" : "text";
        if (constraints.stream().anyMatch(constraint -> Fields.read(constraint, absent))) {
            problems.error("ABSENT_FIELD", pattern, pinned("code", constraints).orElse(""), absent);
        }
    }

    private static Optional<String> pinned(String name, List<Constraint> constraints) {
        for (var constraint : constraints) {
            if (constraint instanceof Comparison(Field field, Comparator operator, TextLiteral text)
                    && operator == Comparator.EQUAL
                    && field.name().equals(name)) {
                return Optional.of(text.value());
            }
        }
        return Optional.empty();
    }
}
