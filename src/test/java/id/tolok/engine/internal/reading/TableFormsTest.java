package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A made-up table says the same as text and as a workbook, and the same is wrong with it. */
class TableFormsTest {

    private static final long SEED = Long.getLong("tolok.seed", 20_261_125L);
    private static final int TABLES = 60;

    @Test
    void readsTheSameFromEitherFormat() {
        var tables =
                new RandomTables(RandomGeneratorFactory.of("L64X128MixRandom").create(SEED));
        int rules = 0;
        int refused = 0;
        for (int i = 0; i < TABLES; i++) {
            var cells = tables.next();
            var csv = read("a.drl.csv", Workbooks.csv(cells).getBytes(StandardCharsets.UTF_8));
            var xlsx = read("a.drl.xlsx", Workbooks.xlsx(cells, sheet -> {}));

            assertThat(codes(xlsx)).as("seed %s: %s", SEED, cells).isEqualTo(codes(csv));
            assertThat(xlsx.model().rules()).hasSameSizeAs(csv.model().rules());
            for (int j = 0; j < csv.model().rules().size(); j++) {
                assertThat(xlsx.model()
                                .rules()
                                .get(j)
                                .sameAs(csv.model().rules().get(j)))
                        .as("seed %s: %s", SEED, cells)
                        .isTrue();
            }
            rules += csv.model().rules().size();
            refused += csv.issues().hasErrors() ? 1 : 0;
        }
        assertThat(rules).isGreaterThan(TABLES);
        assertThat(refused).isBetween(TABLES / 10, TABLES * 9 / 10);
    }

    private static CheckedRules read(String path, byte[] content) {
        return RuleChecker.check(List.of(new SourceFile(path, content)), Optional.empty());
    }

    private static List<String> codes(CheckedRules checked) {
        return checked.issues().all().stream()
                .map(issue -> issue.code() + " " + issue.place().line())
                .sorted()
                .toList();
    }
}
