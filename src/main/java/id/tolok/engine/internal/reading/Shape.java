package id.tolok.engine.internal.reading;

import java.util.ArrayList;
import java.util.List;

/** The outline of a rule as our parser saw it: what {@link DroolsShape} must find too. */
final class Shape {

    private final List<String> lines = new ArrayList<>();

    static List<String> of(Syntax.Rule rule) {
        var shape = new Shape();
        shape.lines.add("rule " + rule.name().text());
        rule.annotations().stream()
                .map(annotation -> "@" + annotation.name().text() + " "
                        + annotation.value().text())
                .sorted()
                .forEach(shape.lines::add);
        rule.phase().ifPresent(phase -> shape.lines.add("agenda-group " + phase.text()));
        rule.conditions().forEach(condition -> shape.condition(condition, false));
        shape.lines.add("then " + text(rule.consequence()));
        return shape.lines;
    }

    private void condition(Syntax.Condition condition, boolean withinOr) {
        switch (condition) {
            case Syntax.Pattern pattern -> {
                lines.add("pattern " + pattern.variable().map(Token::text).orElse("") + " "
                        + pattern.at().text());
                constraints(pattern.constraints());
            }
            case Syntax.Not(var at, var part) -> enclosed("not", List.of(part), false);
            case Syntax.Exists(var at, var part) -> enclosed("exists", List.of(part), false);
            case Syntax.ForAll(var at, var patterns) -> enclosed("forall", patterns, false);
            case Syntax.And(var at, var parts) -> parts.forEach(part -> condition(part, false));
            case Syntax.Or(var at, var parts) -> {
                if (withinOr) {
                    parts.forEach(part -> condition(part, true));
                } else {
                    enclosed("or", parts, true);
                }
            }
            case Syntax.Accumulate accumulate -> {
                enclosed("accumulate", List.of(accumulate.source()), false);
                for (var computation : accumulate.computations()) {
                    lines.add("compute " + computation.variable().text() + " "
                            + computation.function().text() + " " + text(computation.tokens()));
                }
                constraints(accumulate.constraints());
            }
        }
    }

    private void enclosed(String word, List<? extends Syntax.Condition> parts, boolean or) {
        lines.add(word + " (");
        parts.forEach(part -> condition(part, or));
        lines.add(")");
    }

    private void constraints(List<Syntax.Constraint> constraints) {
        constraints.forEach(constraint -> lines.add("constraint " + text(constraint.tokens())));
    }

    /** Tokens with one blank between, so that blanks and comments make no difference. */
    static String text(List<Token> tokens) {
        var text = new StringBuilder();
        for (var token : tokens) {
            if (token.kind() != Token.Kind.END_OF_FILE) {
                text.append(token.kind() == Token.Kind.TEXT ? "\"" + token.text() + "\"" : token.text())
                        .append(' ');
            }
        }
        return text.toString();
    }
}
