package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    private static final String SARI = "198503152010011007";
    private static final String BUDI = "199003152023212012";
    private static final String EMPLOYEES = "nip,name,status,position_kind,position,level,unit,supervisor_nip\n";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final CliRun run = new CliRun();

    @Test
    void printsOneLineForEachEmployeeInOrder() {
        var results = evaluate(facts(BUDI + ",absence_days,1,2026-03-02\n" + absences(SARI, 2, 3, 4, 5)));

        assertThat(run.err()).isEmpty();
        assertThat(results).extracting(line -> line.get("nip").stringValue()).containsExactly(SARI, BUDI);
        assertThat(results.getFirst().get("proposals").get(0).get("code").stringValue())
                .isEqualTo("TEGURAN_TERTULIS");
        assertThat(results.getFirst().get("derived").get("absence_year").intValue())
                .isEqualTo(4);
        assertThat(results.getLast().get("flags").get(0).stringValue()).isEqualTo("NOT_PNS");
    }

    @Test
    void evaluatesEverybodyOfEmployeesFileAlsoWithoutFacts() throws IOException {
        var employees = write("e.csv", EMPLOYEES + SARI + ",Sari,,,,,KEC,\n" + BUDI + ",Budi,,,,,KEC,\n");

        var results = evaluate(facts(SARI + ",absence_days,1,2026-03-02\n"), "--employees", employees);

        assertThat(results).hasSize(2);
    }

    @Test
    void listsBadRowsAndEvaluatesTheRest() throws IOException {
        var file = facts(absences(SARI, 2, 2, 7) + "198503152010011008,absence_days,1,2026-03-02\n" + SARI
                + ",late_minutes,601,2026-03-02\n");
        var employees = write("e.csv", EMPLOYEES + SARI + ",Sari,,,,,KEC,\n");

        var code = run.of("evaluate", "--rules", "rules/asemrowo", "--facts", file, "--employees", employees);

        assertThat(code).isOne();
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' ', line.indexOf("error ") + 6))))
                .containsExactly(
                        file + ":3:4: error FACT_TWICE_A_DAY",
                        file + ":4:4: error FACT_NOT_A_WORKING_DAY",
                        file + ":5:1: error FACT_NIP_UNKNOWN",
                        file + ":6:3: error FACT_OUT_OF_RANGE");
        assertThat(results()).hasSize(1);
        assertThat(results().getFirst().get("derived").get("absence_year").intValue())
                .isOne();
    }

    @Test
    void unitsAnswersReachMembersOfUnitsBelow() throws IOException {
        var answers = new StringBuilder();
        for (int element = 1; element <= 9; element++) {
            answers.append("unit:KEC,skm_u%d,4,2026-03-02\n".formatted(element));
        }
        var employees =
                write("e.csv", EMPLOYEES + SARI + ",Camat,,,,,KEC,\n" + BUDI + ",Staf,,,,,SEKSI," + SARI + "\n");

        var results = evaluate(facts(answers.toString()), "--employees", employees);

        assertThat(results.getLast().get("derived").get("skm_index").intValue()).isEqualTo(100);
        assertThat(results.getLast().get("flags").toString()).contains("SKM_NO_POPULATION");
    }

    @Test
    void calendarAndPeriodMayBeGiven() throws IOException {
        var calendar = write("c.yaml", "week:\n  saturday: {from: 08:00, to: 12:00, minutes: 240}\n");

        var results = evaluate(facts(absences(SARI, 7)), "--calendar", calendar, "--period", "2026-01-01..2026-06-30");

        assertThat(results.getFirst().get("derived").get("absence_year").intValue())
                .isOne();
    }

    @Test
    void neitherOrderOfRowsNorSpellingOfFileChangesAByte() throws IOException {
        evaluate(facts(absences(SARI, 2, 3, 4) + BUDI + ",late_minutes,450,2026-03-02\n"));
        var expected = run.out();
        var respelt = write(
                "f2.csv",
                "\uFEFF\"date\";nip;value;indicator\r\n2026-03-02;" + BUDI + ";450,0;late_minutes\r\n2026-03-04;" + SARI
                        + ";1;absence_days\r\n2026-03-02;19850315 201001 1 007;1;absence_days\r\n2026-03-03;" + SARI
                        + ";1;absence_days\r\n");

        evaluate(respelt);

        assertThat(run.out()).isEqualTo(expected);
    }

    @Test
    void explainsWithoutChangingTheResult() throws IOException {
        var facts = facts(absences(SARI, 2, 3) + SARI + ",goal_achievement,95,2026-06-30\n");
        var plain = evaluate(facts).getFirst();

        var explained = evaluate(facts, "--explain").getFirst();

        assertThat(explained.get("hash")).isEqualTo(plain.get("hash"));
        assertThat(explained
                        .get("whyNot")
                        .valueStream()
                        .map(rule -> rule.get("rule").stringValue()))
                .contains("absence: 3 days")
                .doesNotContain("discipline: absence");
        assertThat(explained.has("counterfactual")).isTrue();
        assertThat(plain.has("whyNot")).isFalse();
    }

    @Test
    void givesNoResultsWhenFileCannotBeRead() throws IOException {
        var columnMissing = write("x.csv", "nip,indicator,date\n");

        assertThat(run.of("evaluate", "--rules", "rules/asemrowo", "--facts", "nowhere.csv"))
                .isOne();
        assertThat(run.err())
                .isEqualTo("nowhere.csv:0:0: error INPUT_MISSING There is no such file. Check the name.\n");
        assertThat(run.of("evaluate", "--rules", "rules/asemrowo", "--facts", columnMissing))
                .isOne();
        assertThat(run.err()).hasLineCount(1).contains(columnMissing + ":1:1: error COLUMN_MISSING");
        assertThat(run.of("evaluate", "--rules", "rules/nowhere", "--facts", columnMissing))
                .isOne();
        assertThat(run.err()).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesBadUsage() {
        assertThat(run.of("evaluate", "--rules", "rules/asemrowo")).isEqualTo(2);
        assertThat(run.of("evaluate", "--rules", "r", "--facts", "f", "--period", "2026"))
                .isEqualTo(2);
        assertThat(run.of("evaluate", "--rules", "r", "--facts", "f", "--period", "2026-12-31..2026-01-01"))
                .isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private List<JsonNode> evaluate(String facts, String... more) {
        var arguments = new ArrayList<>(List.of("evaluate", "--rules", "rules/asemrowo", "--facts", facts));
        arguments.addAll(List.of(more));
        assertThat(run.of(arguments.toArray(String[]::new))).as(run.err()).isZero();
        return results();
    }

    private List<JsonNode> results() {
        return run.out().lines().map(JSON::readTree).toList();
    }

    private String facts(String rows) {
        try {
            return write("f.csv", "nip,indicator,value,date\n" + rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String absences(String nip, int... daysOfMarch) {
        var rows = new StringBuilder();
        for (int day : daysOfMarch) {
            rows.append("%s,absence_days,1,2026-03-%02d\n".formatted(nip, day));
        }
        return rows.toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
