package id.tolok.console.facts;

import com.google.re2j.Pattern;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules of a version read an indicator, and which derive it. */
final class IndicatorUses {

    static final IndicatorUses NONE = new IndicatorUses(new RuleModel(List.of()), List.of());

    private final Map<String, List<String>> readers = new HashMap<>();
    private final Map<String, List<String>> writers = new HashMap<>();

    IndicatorUses(RuleModel model, Collection<String> codes) {
        for (var rule : model.rules()) {
            for (var code : read(rule, codes)) {
                readers.computeIfAbsent(code, key -> new ArrayList<>()).add(rule.name());
            }
            rule.writes().stream()
                    .filter(Write.Derive.class::isInstance)
                    .forEach(write -> writers.computeIfAbsent(write.target(), key -> new ArrayList<>())
                            .add(rule.name()));
        }
    }

    List<String> readersOf(String code) {
        return readers.getOrDefault(code, List.of());
    }

    List<String> writersOf(String code) {
        return writers.getOrDefault(code, List.of());
    }

    private static Set<String> read(RuleDefinition rule, Collection<String> codes) {
        var found = new LinkedHashSet<String>();
        rule.conditions().forEach(condition -> read(condition, codes, found));
        return found;
    }

    private static void read(Condition condition, Collection<String> codes, Set<String> found) {
        switch (condition) {
            case Condition.Pattern pattern -> pattern.constraints().forEach(one -> read(one, codes, found));
            case Condition.Not not -> read(not.part(), codes, found);
            case Condition.Exists exists -> read(exists.part(), codes, found);
            case Condition.ForAll all -> {
                read(all.domain(), codes, found);
                all.required().forEach(part -> read(part, codes, found));
            }
            case Condition.And and -> and.parts().forEach(part -> read(part, codes, found));
            case Condition.Or or -> or.parts().forEach(part -> read(part, codes, found));
            case Condition.Accumulate accumulate -> read(accumulate.source(), codes, found);
        }
    }

    private static void read(Constraint constraint, Collection<String> codes, Set<String> found) {
        switch (constraint) {
            case Constraint.Comparison comparison -> {
                read(comparison.left(), codes, found);
                read(comparison.right(), codes, found);
            }
            case Constraint.In in -> in.values().forEach(value -> read(value, codes, found));
            case Constraint.Matches matches ->
                codes.stream()
                        .filter(code -> Pattern.matches(matches.regex(), code))
                        .forEach(found::add);
            case Constraint.AllOf all -> all.parts().forEach(part -> read(part, codes, found));
            case Constraint.AnyOf any -> any.parts().forEach(part -> read(part, codes, found));
            case Constraint.NotThat not -> read(not.part(), codes, found);
            case Constraint.Binding binding -> {}
            case Constraint.Contains contains -> {}
        }
    }

    private static void read(Expression expression, Collection<String> codes, Set<String> found) {
        if (expression instanceof Expression.TextLiteral literal && codes.contains(literal.value())) {
            found.add(literal.value());
        }
    }
}
