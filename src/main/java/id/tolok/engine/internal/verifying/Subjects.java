package id.tolok.engine.internal.verifying;

import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.execution.ValueTest;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.RuleModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which facts a pattern is about: their codes, and the field by which each is there or absent. */
final class Subjects {

    private final RuleDictionary dictionary;
    private final Set<String> asText = new HashSet<>();
    private final Set<String> asNumber = new HashSet<>();

    Subjects(RuleModel model, RuleDictionary dictionary) {
        this.dictionary = dictionary;
        model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Patterns::in)
                .filter(pattern -> pattern.type() == FactType.INDICATOR)
                .forEach(pattern -> codes(pattern).ifPresent(codes -> {
                    asText.addAll(asks(pattern, "text") ? codes : Set.of());
                    asNumber.addAll(asks(pattern, "value") ? codes : Set.of());
                }));
    }

    private static boolean asks(Pattern pattern, String field) {
        return pattern.constraints().stream()
                .flatMap(Mentions::in)
                .anyMatch(part -> part instanceof Field(var name, var type) && name.equals(field));
    }

    /** The field that holds the code of facts of which there is one for each code. */
    static Optional<String> codeField(FactType type) {
        return switch (type) {
            case INDICATOR -> Optional.of("code");
            case ASPECT_SCORE -> Optional.of("aspect");
            case RATING -> Optional.of("dimension");
            case EMPLOYEE, PERIOD, GRADE, OBSERVATION, GOAL -> Optional.empty();
        };
    }

    /** Empty text for facts without a code; absent where it cannot be told, or there can be several facts of a code. */
    Optional<SortedSet<String>> codes(Pattern pattern) {
        return switch (pattern.type()) {
            case EMPLOYEE, PERIOD, GRADE -> Optional.of(new TreeSet<>(Set.of("")));
            case OBSERVATION, GOAL -> Optional.empty();
            case INDICATOR, ASPECT_SCORE, RATING -> coded(pattern);
        };
    }

    private Optional<SortedSet<String>> coded(Pattern pattern) {
        var field = codeField(pattern.type()).orElseThrow();
        var candidates = pattern.constraints().stream()
                .flatMap(constraint -> named(constraint, field).stream())
                .reduce((one, other) -> {
                    one.retainAll(other);
                    return one;
                })
                .or(() -> known(pattern.type()));
        return candidates.map(codes -> {
            codes.removeIf(code -> !accepts(pattern, field, code));
            return codes;
        });
    }

    private static boolean accepts(Pattern pattern, String field, String code) {
        return pattern.constraints().stream()
                .filter(constraint -> isAbout(constraint, field))
                .allMatch(constraint ->
                        ValueTest.of(pattern.type(), field, constraint).accepts(Optional.of(code)));
    }

    /** Whether a constraint reads this field and nothing else. */
    static boolean isAbout(Constraint constraint, String field) {
        var read = Mentions.in(constraint)
                .filter(part -> part instanceof Field || part instanceof Variable)
                .map(part -> part instanceof Field(var name, var type) ? name : "$")
                .distinct()
                .toList();
        return read.equals(List.of(field));
    }

    private static Optional<SortedSet<String>> named(Constraint constraint, String field) {
        return switch (constraint) {
            case Comparison(Field(var name, var type), var operator, TextLiteral(var code))
            when name.equals(field) && operator == Constraint.Comparator.EQUAL ->
                Optional.of(new TreeSet<>(Set.of(code)));
            case In(Field(var name, var type), var values, var negated)
            when name.equals(field) && !negated -> texts(values);
            default -> Optional.empty();
        };
    }

    private static Optional<SortedSet<String>> texts(List<Expression> values) {
        var texts = new TreeSet<String>();
        for (var value : values) {
            if (!(value instanceof TextLiteral(var text))) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }

    private Optional<SortedSet<String>> known(FactType type) {
        var codes = switch (type) {
            case INDICATOR -> dictionary.indicators().stream().map(IndicatorDefinition::code);
            case ASPECT_SCORE -> dictionary.aspects().stream().map(Aspect::code);
            case RATING -> dictionary.dimensions().stream().map(Dimension::code);
            case EMPLOYEE, PERIOD, GRADE, OBSERVATION, GOAL -> Stream.<String>empty();
        };
        var all = new TreeSet<>(codes.toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** The axis on which a fact is there or absent; none for facts that everybody has. */
    Optional<Axis> existence(FactType type, String code) {
        return switch (type) {
            case INDICATOR -> Optional.of(new Axis(type, code, isText(code) ? "text" : "value"));
            case ASPECT_SCORE -> Optional.of(new Axis(type, code, "value"));
            case RATING -> Optional.of(new Axis(type, code, "level"));
            case GRADE -> Optional.of(new Axis(type, code, "code"));
            case EMPLOYEE, PERIOD, OBSERVATION, GOAL -> Optional.empty();
        };
    }

    /** As the dictionary says; of an unknown indicator, as rules ask. */
    private boolean isText(String code) {
        return dictionary
                .indicator(code)
                .map(known -> known.kind() == IndicatorDefinition.Kind.TEXT)
                .orElseGet(() -> asText.contains(code) && !asNumber.contains(code));
    }
}
