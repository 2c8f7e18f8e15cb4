package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts prepared from the text of the regulations, with what the law makes of them: every row and boundary of each table.
 * The names in the employees files say what each person stands for.
 */
class EvaluateLawTest {

    private static final Path LAW = Path.of("src/test/resources/law");
    private static final BigDecimal NEARLY = new BigDecimal("0.000001");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final CliRun run = new CliRun();

    @ParameterizedTest
    @CsvSource({
        "discipline, asemrowo, 2026-01-01..2026-12-31",
        "survey, asemrowo, 2026-01-01..2026-12-31",
        "innovation, asemrowo, 2026-01-01..2026-12-31",
        "goals, asemrowo, 2026-01-01..2026-12-31",
        "grades, asemrowo, 2026-01-01..2026-12-31",
        "credit, asemrowo, 2026-01-01..2026-12-31",
        "units, asemrowo, 2026-01-01..2026-12-31",
        "first-quarter, asemrowo, 2026-01-01..2026-03-31",
        "second-half, asemrowo, 2026-07-01..2026-12-31",
        "across-new-year, asemrowo, 2025-07-01..2026-06-30",
        "pp30, pp30-2019, 2026-01-01..2026-12-31"
    })
    void gives(String topic, String rules, String period) throws IOException {
        var code = run.of(arguments(topic, rules, period));

        assertThat(run.err()).isEmpty();
        assertThat(code).isZero();
        var results = results();
        var people = people(topic);
        assertThat(results).hasSameSizeAs(people);
        assertThat(rows(topic, "expected.csv")
                        .filter(row -> !holds(results.get(row.getField("nip")), row))
                        .map(row -> people.get(row.getField("nip")) + ": " + row.getField("field") + " is "
                                + field(results.get(row.getField("nip")), row.getField("field")) + ", not "
                                + row.getField("expected")))
                .isEmpty();
    }

    @Test
    void namesEachBadRow() throws IOException {
        var code = run.of(arguments("bad-rows", "asemrowo", "2026-01-01..2026-12-31"));

        assertThat(code).isOne();
        var folder = LAW.resolve("bad-rows") + "/";
        assertThat(run.err()
                        .lines()
                        .map(line -> line.substring(folder.length()).replaceFirst("( error \\w+) .*", "$1")))
                .containsExactlyElementsOf(Files.readAllLines(LAW.resolve("bad-rows/expected-errors.txt")));
        assertThat(results()).hasSize(3);
    }

    private static String[] arguments(String topic, String rules, String period) {
        var folder = LAW.resolve(topic);
        var arguments = new ArrayList<>(List.of("evaluate", "--rules", "rules/" + rules, "--period", period));
        for (var file : List.of("facts", "employees", "goals")) {
            var path = folder.resolve(file + ".csv");
            if (Files.exists(path)) {
                arguments.addAll(List.of("--" + file, path.toString()));
            }
        }
        return arguments.toArray(String[]::new);
    }

    private static boolean holds(JsonNode result, NamedCsvRecord row) {
        var expected = row.getField("expected");
        var actual = field(result, row.getField("field"));
        return expected.startsWith("≈")
                ? new BigDecimal(actual)
                                .subtract(new BigDecimal(expected.substring(1)))
                                .abs()
                                .compareTo(NEARLY)
                        < 0
                : expected.equals(actual);
    }

    /** What stands at a place of the line: lists with blanks between, proposals as {@code CODE/months}, absent as nothing. */
    private static String field(JsonNode result, String field) {
        return switch (field) {
            case "proposals" ->
                result.get(field).isEmpty()
                        ? "NONE"
                        : joined(result.get(field)
                                .valueStream()
                                .map(p -> p.get("code").stringValue()
                                        + (p.get("months").isNull() ? "" : "/" + p.get("months"))));
            case "basis" ->
                joined(result.get("proposals")
                        .valueStream()
                        .map(p -> p.get("basis").stringValue()));
            default -> text(result.at("/" + field.replace('.', '/')));
        };
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return joined(node.valueStream().map(EvaluateLawTest::text));
        }
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(" "));
    }

    private Map<String, JsonNode> results() {
        return run.out()
                .lines()
                .map(JSON::readTree)
                .collect(Collectors.toMap(line -> line.get("nip").stringValue(), line -> line));
    }

    private static Map<String, String> people(String topic) throws IOException {
        var people = new HashMap<String, String>();
        rows(topic, "employees.csv").forEach(row -> people.put(row.getField("nip"), row.getField("name")));
        return people;
    }

    private static Stream<NamedCsvRecord> rows(String topic, String file) throws IOException {
        return CsvReader.builder()
                .ofNamedCsvRecord(Files.readString(LAW.resolve(topic).resolve(file)))
                .stream();
    }
}
