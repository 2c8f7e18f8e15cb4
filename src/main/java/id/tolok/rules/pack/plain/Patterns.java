package id.tolok.rules.pack.plain;

import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a rule asks of one fact.
 *
 * @param several how facts of several codes are named: any of them, or all
 */
record Patterns(Words words, CodeTitles titles, Formula formula, String several) {

    static final String ANY = "any-of";
    static final String ALL = "all-of";

    /** The same, of patterns whose facts are taken together. */
    Patterns together() {
        return new Patterns(words, titles, formula, ALL);
    }

    /** Without a demand the fact has to be known at all, unless what it says is used anyway. */
    List<Clause> of(Pattern pattern, Naming naming) {
        var subject = subject(pattern);
        var fields = naming.within(field -> field(pattern.type(), subject, field));
        var demands = new Demands(words, formula, fields, text -> text(pattern, text));
        var rest = pattern.constraints().stream()
                .filter(constraint -> codes(pattern.type(), constraint).isEmpty())
                .toList();
        var clauses = demands.of(rest);
        if (pattern.type() == FactType.GRADE) {
            return List.of(new Clause(words.say("grade"), words.say("is", subject)));
        }
        return rest.isEmpty() && several.equals(ANY) ? List.of(known(pattern, subject)) : clauses;
    }

    private Clause known(Pattern pattern, String subject) {
        boolean one = pattern.constraints().stream()
                .flatMap(constraint -> codes(pattern.type(), constraint).stream())
                .allMatch(codes -> codes.size() == 1);
        var known = new Clause(subject, words.say("known"));
        return one ? known : Clause.whole(known.toString());
    }

    private String subject(Pattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> codes(pattern.type(), constraint).stream())
                .findFirst()
                .map(codes -> named(pattern.type(), codes))
                .orElseGet(() -> words.say("fact." + pattern.type().word()));
    }

    private String named(FactType type, List<String> codes) {
        var names =
                codes.stream().map(code -> titles.of(type, code).orElse(code)).collect(Collectors.joining(", "));
        return codes.size() == 1 ? names : words.say(several, names);
    }

    /** The codes that the constraint asks for. */
    private static Optional<List<String>> codes(FactType type, Constraint constraint) {
        var key = key(type);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return switch (constraint) {
            case Comparison(var left, var operator, TextLiteral(var code))
            when operator == Comparator.EQUAL && Demands.isField(left, key.get()) -> Optional.of(List.of(code));
            case In(var left, var values, var negated)
            when !negated && Demands.isField(left, key.get()) ->
                Optional.of(values.stream().map(Patterns::text).toList());
            default -> Optional.empty();
        };
    }

    private static Optional<String> key(FactType type) {
        return switch (type) {
            case INDICATOR, OBSERVATION, GRADE -> Optional.of("code");
            case ASPECT_SCORE -> Optional.of("aspect");
            case RATING -> Optional.of("dimension");
            case GOAL, EMPLOYEE, PERIOD -> Optional.empty();
        };
    }

    private static String text(Expression expression) {
        return expression instanceof TextLiteral(var text) ? text : expression.toString();
    }

    /** The value itself goes by the name of the fact. */
    private String field(FactType type, String subject, String field) {
        var key = type.word() + "." + field;
        return words.knows(key) ? words.say(key, subject) : subject;
    }

    private String text(Pattern pattern, String text) {
        return pattern.type() == FactType.RATING
                ? pattern.constraints().stream()
                        .flatMap(constraint -> codes(FactType.RATING, constraint).stream())
                        .flatMap(List::stream)
                        .findFirst()
                        .map(dimension -> titles.level(dimension, text))
                        .orElse(text)
                : text;
    }
}
