package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.model.RuleDefinition;
import id.tolok.rules.pack.PackCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintCommandTest {

    private final CliRun run = new CliRun();

    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void printsEveryRuleOnce(String pack) {
        int code = run.of("print", "rules/" + pack, "--lang", "id");

        var rules = PackCheck.of(Path.of("rules", pack))
                .rules()
                .orElseThrow()
                .model()
                .rules();
        assertThat(code).isZero();
        assertThat(rules)
                .extracting(RuleDefinition::metadata)
                .allSatisfy(metadata -> assertThat(run.out().lines())
                        .containsOnlyOnce(metadata.title().orElseThrow() + " ["
                                + metadata.basis().orElseThrow() + "]"));
    }

    @Test
    void speaksTheLanguageAskedFor() {
        run.of("print", "rules/asemrowo", "--lang", "en");

        assertThat(run.out()).contains("Appraisal of Asemrowo district", "ASPECT: DISCIPLINE", "PROPOSED MEASURES");
        assertThat(run.out()).contains("3 days: oral reprimand [PP 94/2021 Pasal 9(2)a]");
        assertThat(run.out()).doesNotContain("bila semua ini berlaku");
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
