package id.tolok.evaluation;

import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The grades of a version as a table of two dimensions' levels, for people to look at. A version whose grades depend on
 * anything else than exactly two ratings has none.
 *
 * @param cells grade by level of the rows' dimension, then by level of the columns'
 */
public record GradeMatrix(Dimension rows, Dimension columns, Map<String, Map<String, String>> cells) {

    public GradeMatrix {
        cells = Map.copyOf(cells);
    }

    public Optional<String> grade(String rowLevel, String columnLevel) {
        return Optional.ofNullable(cells.getOrDefault(rowLevel, Map.of()).get(columnLevel));
    }

    public static Optional<GradeMatrix> of(RuleModel model, RuleDictionary dictionary) {
        if (dictionary.dimensions().size() != 2) {
            return Optional.empty();
        }
        var rows = dictionary.dimensions().getFirst();
        var columns = dictionary.dimensions().getLast();
        var cells = new TreeMap<String, Map<String, String>>();
        for (var rule : model.rules()) {
            for (var write : rule.writes()) {
                if (write instanceof Write.GiveGrade grade) {
                    var levels = levels(rule);
                    var row = levels.get(rows.code());
                    var column = levels.get(columns.code());
                    if (levels.size() != 2 || row == null || column == null) {
                        return Optional.empty();
                    }
                    cells.computeIfAbsent(row, level -> new HashMap<>()).put(column, grade.target());
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new GradeMatrix(rows, columns, cells));
    }

    /** Level by dimension, where the rule asks for exactly one level of each dimension and for nothing else. */
    private static Map<String, String> levels(RuleDefinition rule) {
        var levels = new HashMap<String, String>();
        for (var condition : rule.conditions()) {
            var pair = rating(condition);
            if (pair.isEmpty()) {
                return Map.of();
            }
            levels.put(pair.get().getKey(), pair.get().getValue());
        }
        return levels;
    }

    private static Optional<Map.Entry<String, String>> rating(Condition condition) {
        if (condition instanceof Pattern pattern
                && pattern.type() == FactType.RATING
                && pattern.constraints().size() == 2) {
            var dimension = literal(pattern.constraints(), "dimension");
            var level = literal(pattern.constraints(), "level");
            return dimension.flatMap(code -> level.map(value -> Map.entry(code, value)));
        }
        return Optional.empty();
    }

    private static Optional<String> literal(List<Constraint> constraints, String field) {
        return constraints.stream()
                .flatMap(constraint -> constraint instanceof Comparison comparison
                                && comparison.operator() == Comparator.EQUAL
                                && isField(comparison.left(), field)
                                && comparison.right() instanceof TextLiteral text
                        ? Optional.of(text.value()).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    private static boolean isField(Expression expression, String name) {
        return expression instanceof Field field && field.name().equals(name);
    }
}
