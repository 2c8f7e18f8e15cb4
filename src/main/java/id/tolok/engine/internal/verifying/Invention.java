package id.tolok.engine.internal.verifying;

import id.tolok.engine.Witness;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One employee who has a fact for each pattern that asks for one. */
final class Invention {

    private static final int MOST_OF_AN_ACCUMULATE = 4;

    private final Subjects subjects;
    private final Ingredients ingredients;
    private final Random random;
    private final SortedMap<Axis, List<Pattern>> single = new TreeMap<>();
    private final List<Pattern> several = new ArrayList<>();
    private final SortedMap<Axis, Optional<Comparable<?>>> values = new TreeMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final SortedMap<String, String> shown = new TreeMap<>();

    Invention(Subjects subjects, Ingredients ingredients, Random random) {
        this.subjects = subjects;
        this.ingredients = ingredients;
        this.random = random;
    }

    Witness of(List<Condition> conditions, Witnesses witnesses) {
        conditions.forEach(this::want);
        single.forEach(this::give);
        several.forEach(this::give);
        return witnesses.of(values, observations, goals, shown);
    }

    /** What must not be, or may, is left out. */
    private void want(Condition condition) {
        switch (condition) {
            case Pattern pattern -> want(pattern);
            case Condition.And(var parts) -> parts.forEach(this::want);
            case Condition.Or(var parts) -> want(any(parts));
            case Condition.Exists(var part) -> want(part);
            case Condition.Accumulate accumulate -> {
                for (int i = random.nextInt(MOST_OF_AN_ACCUMULATE); i > 0; i--) {
                    want(accumulate.source());
                }
            }
            case Condition.Not n -> {}
            case Condition.ForAll f -> {}
        }
    }

    private void want(Pattern pattern) {
        var codes = subjects.codes(pattern).map(List::copyOf);
        if (codes.isEmpty()) {
            several.add(pattern);
        } else if (!codes.get().isEmpty()) {
            var fact = new Axis(pattern.type(), any(codes.get()), "");
            single.computeIfAbsent(fact, key -> new ArrayList<>()).add(pattern);
        }
    }

    private <T> T any(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A fact of which there is one, that fulfils all patterns if it can. */
    private void give(Axis fact, List<Pattern> patterns) {
        var fields = new TreeSet<String>();
        subjects.existence(fact.type(), fact.code()).ifPresent(axis -> fields.add(axis.field()));
        patterns.forEach(pattern -> fields.addAll(fields(pattern)));
        Subjects.codeField(fact.type()).ifPresent(fields::remove);
        for (var field : fields) {
            var axis = new Axis(fact.type(), fact.code(), field);
            values.put(axis, any(axis, patterns));
            values.get(axis).ifPresent(value -> shown.put(axis.label(), Witnesses.text(value)));
        }
    }

    /** One more fact of which there can be several. */
    private void give(Pattern pattern) {
        int number = goals.size() + observations.size() + 1;
        var chosen = new TreeMap<String, Comparable<?>>();
        for (var field : fields(pattern)) {
            any(new Axis(pattern.type(), "", field), List.of(pattern)).ifPresent(value -> chosen.put(field, value));
        }
        var code = String.valueOf(chosen.getOrDefault("code", "x" + number));
        if (pattern.type() == FactType.GOAL) {
            goals.add(new Goal(
                    code,
                    text(chosen, "kind"),
                    number(chosen, "target"),
                    number(chosen, "realised"),
                    number(chosen, "achievement"),
                    number(chosen, "weight")));
        } else {
            var date = chosen.get("date") instanceof LocalDate day ? day : Witnesses.START;
            observations.add(
                    new Observation(code, number(chosen, "value"), text(chosen, "text"), date, text(chosen, "source")));
        }
        var label = pattern.type().word() + " " + number;
        chosen.putIfAbsent("code", code);
        chosen.forEach((field, value) -> shown.put(label + " " + field, Witnesses.text(value)));
    }

    private static SortedSet<String> fields(Pattern pattern) {
        var fields = new TreeSet<String>();
        pattern.constraints().stream().flatMap(Mentions::in).forEach(part -> {
            if (part instanceof Field(var name, var type)) {
                fields.add(name);
            }
        });
        return fields;
    }

    private Optional<Comparable<?>> any(Axis axis, List<Pattern> patterns) {
        var choices = ingredients.of(axis, patterns);
        return choices.isEmpty() ? Optional.empty() : Optional.of(any(choices));
    }

    private static @Nullable BigDecimal number(Map<String, Comparable<?>> chosen, String field) {
        return chosen.get(field) instanceof BigDecimal number ? number : null;
    }

    private static @Nullable String text(Map<String, Comparable<?>> chosen, String field) {
        return chosen.get(field) instanceof String text ? text : null;
    }
}
