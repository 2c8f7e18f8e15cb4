package id.tolok.engine;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Kind;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.IndicatorDefinition.Window;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.engine.dictionary.TablePolicy.Hit;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A generated decision table, complete and without overlap: one or two ranges of numbers, and perhaps the status. */
final class SeededTable {

    static final RuleDictionary DICTIONARY = new RuleDictionary(
            List.of(),
            List.of(
                    indicator("a", Aggregation.LAST, "100"),
                    indicator("b", Aggregation.COUNT, "50"),
                    indicator("c", Aggregation.AVG, "10")),
            List.of(new Dimension("d", titles("d"), outcomes("L", 6))),
            outcomes("G", 6),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new TablePolicy("t", Hit.UNIQUE, true)));

    private final List<String> numbers;
    private final boolean status;
    final List<List<String>> rows = new ArrayList<>();

    private SeededTable(List<String> numbers, boolean status) {
        this.numbers = numbers;
        this.status = status;
    }

    static SeededTable next(RandomGenerator random) {
        var codes = List.of(List.of("a"), List.of("b"), List.of("a", "b"), List.of("c", "b"))
                .get(random.nextInt(4));
        var table = new SeededTable(codes, random.nextBoolean());
        var ranges = codes.stream().map(code -> ranges(code, random)).toList();
        for (var first : ranges.getFirst()) {
            for (var second : ranges.size() > 1 ? ranges.get(1) : List.of(List.<String>of())) {
                for (var status : table.status ? List.of("PNS", "PPPK") : List.of("")) {
                    var cells = new ArrayList<String>();
                    cells.add("row " + table.rows.size());
                    cells.addAll(first);
                    cells.addAll(second);
                    if (table.status) {
                        cells.add(status);
                    }
                    cells.add("L" + table.rows.size() % 6);
                    table.rows.add(cells);
                }
            }
        }
        return table;
    }

    /** From and below, blank at both ends of the scale. */
    private static List<List<String>> ranges(String code, RandomGenerator random) {
        int step = code.equals("c") ? 2 : 10;
        var decimals = code.equals("b") ? "" : random.nextBoolean() ? ".5" : "";
        var bounds = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(i -> i * step + decimals)
                .toList();
        var ranges = new ArrayList<List<String>>();
        for (int i = 0; i <= bounds.size(); i++) {
            ranges.add(List.of(i == 0 ? "" : bounds.get(i - 1), i == bounds.size() ? "" : bounds.get(i)));
        }
        return ranges;
    }

    /** A cell that a random row has: a lower bound, or an upper one. */
    int boundColumn(RandomGenerator random, int row) {
        var filled = IntStream.rangeClosed(1, 2 * numbers.size())
                .filter(column -> !rows.get(row).get(column).isEmpty())
                .toArray();
        return filled[random.nextInt(filled.length)];
    }

    /** Moves a bound so that the row gets narrower, or wider, by less than its neighbour is wide. */
    void move(int row, int column, boolean narrower, RandomGenerator random) {
        var cells = new ArrayList<>(rows.get(row));
        boolean lower = column % 2 == 1;
        var by = new BigDecimal(numbers.get((column - 1) / 2).equals("c") ? "0.25" : "" + (1 + random.nextInt(9)));
        var bound = new BigDecimal(cells.get(column));
        cells.set(column, (lower == narrower ? bound.add(by) : bound.subtract(by)).toPlainString());
        rows.set(row, cells);
    }

    List<List<String>> cells() {
        var keywords = header("NAME");
        var patterns = header("");
        var templates = header("");
        for (var code : numbers) {
            keywords.addAll(List.of("CONDITION", "CONDITION"));
            // two merged groups side by side would be one for Drools
            var pattern = "Indicator(code == \"" + code + "\")";
            patterns.addAll(code.equals("b") ? List.of(pattern, pattern) : List.of(pattern + "...", "..."));
            templates.addAll(List.of("value >= $param", "value < $param"));
        }
        if (status) {
            keywords.add("CONDITION");
            patterns.add("Employee");
            templates.add("status == \"$param\"");
        }
        keywords.addAll(List.of("ACTION", "METADATA", "AGENDA-GROUP"));
        patterns.addAll(List.of("", "", ""));
        templates.addAll(List.of("score.rate(\"d\", \"$param\");", "basis(\"$param\")", ""));
        var all = new ArrayList<List<String>>();
        all.add(List.of("RuleSet", "tolok"));
        all.add(List.of("RuleTable t"));
        all.addAll(List.of(
                keywords,
                patterns,
                templates,
                templates.stream().map(t -> "title").toList()));
        rows.forEach(row -> {
            var cells = new ArrayList<>(row);
            cells.addAll(List.of("Pasal 1", "rate"));
            all.add(cells);
        });
        return all;
    }

    private static List<String> header(String first) {
        return new ArrayList<>(List.of(first));
    }

    SourceFile csv() {
        var text = cells().stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
        return new SourceFile("t.drl.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    RuleModel model() {
        return model(csv());
    }

    static RuleModel model(SourceFile file) {
        var checked = RuleChecker.check(List.of(file), Optional.of(DICTIONARY));
        if (checked.issues().hasErrors()) {
            throw new IllegalStateException(checked.issues().all().toString());
        }
        return checked.model();
    }

    private static IndicatorDefinition indicator(String code, Aggregation aggregation, String most) {
        return new IndicatorDefinition(
                code,
                titles(code),
                Optional.empty(),
                titles("x"),
                Kind.NUMBER,
                Optional.of(new Range(BigDecimal.ZERO, new BigDecimal(most))),
                Optional.of(aggregation),
                Window.PERIOD,
                Missing.ABSENT,
                Optional.empty(),
                false,
                true,
                false,
                false,
                List.of());
    }

    private static List<Outcome> outcomes(String stem, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Outcome(stem + i, titles(stem + i)))
                .toList();
    }

    private static Titles titles(String text) {
        return new Titles(text, text);
    }
}
