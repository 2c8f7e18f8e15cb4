package id.tolok.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.Issue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private final List<Row> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "\uFEFFa,b\n1,2\n", "\"a\",\"b\"\n\"1\",\"2\"\n"})
    void readsEverySpelling(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cell("a").text()).isEqualTo("1");
        assertThat(rows.getFirst().cell("b").text()).isEqualTo("2");
        assertThat(issues).isEmpty();
    }

    @Test
    void placesCellsAfterQuotedLineBreaks() {
        read("a,b\n\"x\ny\",\"say \"\"hi\"\"\"\n\n , \n3,4\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cell("a").place()).hasToString("t.csv:2:1");
        assertThat(rows.getFirst().cell("b").place()).hasToString("t.csv:3:2");
        assertThat(rows.getFirst().cell("b").text()).isEqualTo("say \"hi\"");
        assertThat(rows.getLast().cell("b").place()).hasToString("t.csv:6:2");
    }

    @Test
    void readsColumnsInAnyOrderAndWarnsOfUnknownOnes() {
        read(" B ,c,A\n2,9,1\n");

        assertThat(rows.getFirst().cell("a").text()).isEqualTo("1");
        assertThat(rows.getFirst().cell("b").place()).hasToString("t.csv:2:1");
        assertThat(issues).extracting(Issue::code).containsExactly("COLUMN_IGNORED");
    }

    @Test
    void refusesRowWiderThanHeaderAndKeepsOthers() {
        read("a,b\n1,2,3\n1\n1,2,,\n");

        assertThat(issues)
                .hasSize(1)
                .allSatisfy(issue -> assertThat(issue.line(Locale.ENGLISH))
                        .startsWith("t.csv:2:3: error ROW_TOO_WIDE The row has 3 cells, the first line only 2."));
        assertThat(rows).extracting(Row::line).containsExactly(3, 4);
        assertThat(rows.getFirst().cell("b").isBlank()).isTrue();
    }

    @Test
    void namesWhatMakesFileUnreadable() {
        assertThat(read("").orElseThrow().code()).isEqualTo("FILE_EMPTY");
        assertThat(read("\n\n").orElseThrow().code()).isEqualTo("FILE_EMPTY");
        assertThat(read("a,c\n1,2\n").orElseThrow().line(Locale.ENGLISH))
                .isEqualTo("t.csv:1:1: error COLUMN_MISSING The first line lacks these columns: b."
                        + " Add them; the order is free.");
        assertThat(read("a,b,a\n1,2,3\n").orElseThrow().code()).isEqualTo("COLUMN_TWICE");
        assertThat(read("a,b\n1,\"2\n").orElseThrow().place()).hasToString("t.csv:2:1");
        assertThat(read("a,b\n1,\"2\"x\n").orElseThrow().code()).isEqualTo("FILE_NOT_CSV");
        assertThat(new CsvTable("t.csv", Columns.required("a"))
                        .read(
                                new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xE9, '\n'}),
                                rows::add,
                                issues::add)
                        .orElseThrow()
                        .code())
                .isEqualTo("FILE_NOT_UTF8");
    }

    private Optional<Issue> read(String text) {
        rows.clear();
        issues.clear();
        return new CsvTable("t.csv", Columns.required("a", "b"))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rows::add, issues::add);
    }
}
