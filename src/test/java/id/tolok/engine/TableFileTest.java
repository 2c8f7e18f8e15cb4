package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.TableFile.Cell;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.RulePackReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableFileTest {

    private static final Path PACK = Path.of("rules/asemrowo");

    private static final String TWO_TABLES = """
            RuleSet,tolok
            RuleTable first
            NAME,AGENDA-GROUP,CONDITION,CONDITION,ACTION
            ,,"Indicator(code == ""x"")...",...,
            ,,value >= $param,value < $param,"score.add(""work_result"", $param);"
            Name,Phase,From,Below,Points
            "a, quoted ""one\""",score,1,2,10
            b,score,"2",3,20

            RuleTable second
            NAME,AGENDA-GROUP,CONDITION,ACTION
            ,,,
            ,,"Period(months > 0)","score.grade(""$param"");"
            Name,Phase,Asked,Grade
            c,decide,x,BAIK""".replace("\n", "\r\n");

    static Stream<Path> tables() throws IOException {
        return Files.list(PACK)
                .filter(file -> file.toString().endsWith(".drl.csv"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsEveryByteThatNobodyTouched(Path path) throws IOException {
        var file = new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        assertThat(open(file).set(Map.of())).isEqualTo(file);
    }

    @Test
    void rewritesOneCellAndNothingElse() {
        var table = open(file(TWO_TABLES));
        var row = table.tables().getFirst().rows().getFirst().sheetRow();
        assertThat(text(table.set(Map.of(new Cell(row, 2), "1,5"))))
                .isEqualTo(TWO_TABLES.replace("\"\"\",score,1,2", "\"\"\",score,\"1,5\",2"));
    }

    @Test
    void keepsTheQuotesOfACellThatSaysTheSame() {
        var table = open(file(TWO_TABLES));
        assertThat(text(table.set(Map.of(new Cell(7, 2), "2")))).isEqualTo(TWO_TABLES);
    }

    @Test
    void readsColumnsWithWhatTheirCellsMaySay() {
        var table = open(new SourceFile("grade-matrix.drl.csv", read("grade-matrix.drl.csv")))
                .tables()
                .getFirst();
        assertThat(table.name()).isEqualTo("grade matrix");
        assertThat(table.rows()).hasSize(9);
        assertThat(codes(table, 5)).containsExactly("DI_ATAS", "SESUAI", "DI_BAWAH");
        assertThat(codes(table, 7)).contains("SANGAT_BAIK", "SANGAT_KURANG");
        var numbers = open(new SourceFile("skm-quality.drl.csv", read("skm-quality.drl.csv")))
                .tables()
                .getFirst();
        assertThat(numbers.columns().get(5).domain()).isInstanceOf(CellDomain.Numbers.class);
        assertThat(numbers.columns().get(6).joined()).isTrue();
    }

    @Test
    void addsAndRemovesRowsOfTheTableTheyAreIn() {
        var table = open(file(TWO_TABLES));
        var first = table.tables().getFirst();
        var added = table.insertRow(first, 2, List.of("new", "score", "3", "4", "30"));
        assertThat(text(added)).contains("b,score,\"2\",3,20\r\nnew,score,3,4,30\r\n\r\nRuleTable second");
        var again = open(added);
        assertThat(text(again.removeRows(again.tables().getFirst(), List.of(2))))
                .isEqualTo(TWO_TABLES);
    }

    @Test
    void addsBehindTheLastRowOfAFileWithoutLineEnd() {
        var table = open(file(TWO_TABLES));
        var added = table.insertRow(table.tables().get(1), 1, List.of("d", "decide", "x", "KURANG"));
        assertThat(text(added)).isEqualTo(TWO_TABLES + "\r\nd,decide,x,KURANG");
    }

    @Test
    void movesRowsAndBack() {
        var table = open(file(TWO_TABLES));
        var moved = open(table.moveRow(table.tables().getFirst(), 0, 2));
        assertThat(moved.tables().getFirst().rows().getFirst().cells().getFirst())
                .isEqualTo("b");
        assertThat(text(moved.moveRow(moved.tables().getFirst(), 1, 0))).isEqualTo(TWO_TABLES);
    }

    @Test
    void addsAndRemovesColumns() {
        var table = open(file(TWO_TABLES));
        var header = List.of("CONDITION", "Grade", "code == \"$param\"", "Grade");
        var added = open(table.insertColumn(table.tables().getFirst(), 4, header));
        assertThat(added.tables().getFirst().columns()).hasSize(6);
        assertThat(added.tables().get(1).columns()).hasSize(4);
        assertThat(text(added.removeColumn(added.tables().getFirst(), 4))).isEqualTo(TWO_TABLES);
    }

    @Test
    void handsThePatternOnWhenItsFirstColumnGoes() {
        var table = open(file(TWO_TABLES));
        var removed =
                open(table.removeColumn(table.tables().getFirst(), 2)).tables().getFirst();
        assertThat(removed.columns().get(2).pattern()).isEqualTo("Indicator(code == \"x\")");
        assertThat(removed.columns().get(2).joined()).isFalse();
    }

    @Test
    void movesColumnsWithoutTearingAFactApart() {
        var table = open(file(TWO_TABLES));
        var first = table.tables().getFirst();
        assertThat(table.moveColumn(first, 2, 4)).isEmpty();
        var swapped = open(table.moveColumn(first, 2, 3).orElseThrow()).tables().getFirst();
        assertThat(swapped.columns().get(2).template()).isEqualTo("value < $param");
        assertThat(swapped.columns().get(3).joined()).isTrue();
        var names = open(table.moveColumn(first, 0, 1).orElseThrow()).tables().getFirst();
        assertThat(names.columns().get(1).kind()).isEqualTo(DecisionTable.Kind.NAME);
    }

    @Test
    void findsTheCellOfAnIssue() {
        var file = file(TWO_TABLES.replace("score,1,2,10", "score,1,2,ten"));
        var issue = RuleChecker.check(List.of(file), Optional.empty())
                .issues()
                .all()
                .getFirst();
        assertThat(open(file).cellAt(issue.place().line(), issue.place().column()))
                .contains(new Cell(6, 4));
    }

    @Test
    void isTheSameTextWhateverTheCellsSay() {
        long seed = System.nanoTime();
        var random =
                java.util.random.RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 300; i++) {
            var text = randomText(random);
            var file = new SourceFile("t.drl.csv", text.getBytes(StandardCharsets.UTF_8));
            assertThat(open(file).set(Map.of())).as("%s %s", seed, text).isEqualTo(file);
        }
    }

    private static String randomText(RandomGenerator random) {
        var pieces = new ArrayList<>(List.of("a", "\"b,\"", "\"c\"\"d\"", "", "\"e\nf\"", "é", " g "));
        var text = new StringBuilder("RuleSet,x\nRuleTable t\nNAME\n\n\nName\n");
        for (int row = 0; row < 4; row++) {
            Collections.shuffle(pieces, new java.util.Random(random.nextLong()));
            text.append(String.join(",", pieces)).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }

    private static List<String> codes(DecisionTable table, int column) {
        return ((CellDomain.Codes) table.columns().get(column).domain())
                .known().stream().map(code -> code.code()).toList();
    }

    private static TableFile open(SourceFile file) {
        return TableFile.of(file, Optional.of(dictionary())).orElseThrow();
    }

    private static RuleDictionary dictionary() {
        return RulePackReader.manifest(new SourceFile("ruleset.yaml", read("ruleset.yaml")), new ArrayList<>())
                .orElseThrow()
                .dictionary();
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(PACK.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceFile file(String text) {
        return new SourceFile("t.drl.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SourceFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
