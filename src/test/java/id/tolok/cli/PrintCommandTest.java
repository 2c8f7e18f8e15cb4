package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.SourceFile;
import id.tolok.rules.pack.Criteria;
import id.tolok.rules.pack.Criteria.Criterion;
import id.tolok.rules.pack.Criteria.Row;
import id.tolok.rules.pack.Criteria.Table;
import id.tolok.rules.pack.PackCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintCommandTest {

    private final CliRun run = new CliRun();

    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void printsEveryRuleOnce(String pack) {
        int code = run.of("print", "rules/" + pack, "--lang", "id");

        assertThat(code).isZero();
        var checked = PackCheck.of(Path.of("rules", pack));
        var dictionary = checked.pack().orElseThrow().dictionary();
        var criteria = Criteria.of(checked.rules().orElseThrow().model(), dictionary, Locale.of("id"));
        assertThat(criteria.sections().stream().flatMap(section -> section.parts().stream()))
                .allSatisfy(part -> {
                    switch (part) {
                        case Criterion criterion ->
                            assertThat(run.out().lines())
                                    .containsOnlyOnce(criterion.title() + " ["
                                            + criterion.basis().orElseThrow() + "]");
                        case Table table -> assertThat(table.rows()).allSatisfy(this::printedAsRow);
                    }
                });
    }

    private void printedAsRow(Row row) {
        assertThat(run.out().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(row.cells().getFirst())
                        .contains(row.criterion().plain().effect())
                        .endsWith(row.criterion().basis().orElseThrow()));
    }

    @Test
    void printsTheLadderAsTheLawHasIt() {
        run.of("print", "rules/asemrowo", "--lang", "en");

        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "For all rows: Employment status PNS; unless Absent in a row 10 or more.",
                        "Absence in the calendar year | Outcome | Legal basis",
                        "from 3 to below 4 | Oral reprimand | PP 94/2021 Pasal 9(2)a",
                        "28 or more | Honourable dismissal not at own request | PP 94/2021 Pasal 11(2)d.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void printsTheRulesForStockDrools(String pack) {
        assertThat(run.of("print", "rules/" + pack, "--stock")).isZero();

        var model = PackCheck.of(Path.of("rules", pack)).rules().orElseThrow().model();
        assertThat(run.out()).isEqualTo(RulePrinter.stock(model)).startsWith("package ");
        var readBack = RuleChecker.check(
                List.of(new SourceFile("stock.drl", run.out().getBytes(StandardCharsets.UTF_8))), Optional.empty());
        assertThat(readBack.issues().all()).isEmpty();
        assertThat(readBack.model().rules()).hasSameSizeAs(model.rules());
    }

    @Test
    void speaksTheLanguageAskedFor() {
        run.of("print", "rules/asemrowo", "--lang", "en");

        assertThat(run.out()).contains("APPRAISAL OF ASEMROWO DISTRICT", "ASPECT: DISCIPLINE", "PROPOSED MEASURES");
        assertThat(run.out())
                .contains("Absent 10 working days in a row: dismissal, salary stops from the next month [PP 94/2021");
        assertThat(run.out()).doesNotContain("kecuali");
    }

    @Test
    void printsNothingOfABrokenRuleSet() {
        assertThat(run.of("print", "rules/invalid/files")).isEqualTo(1);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rules/invalid/files/rules.zip:0:0: error PACK_FILE_UNKNOWN");
    }

    @Test
    void saysInOneLineWhatCannotBeRead() {
        assertThat(run.of("print", "rules/nowhere")).isEqualTo(1);

        assertThat(run.err().lines()).hasSize(1);
    }
}
