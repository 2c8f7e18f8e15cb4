package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.model.RuleDefinition;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPacksTest {
    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void checkWithoutIssuesAndWithAllCasesGreen(String name) {
        var check = PackCheck.of(Path.of("rules", name));

        assertThat(check.issues()).map(issue -> issue.line(Locale.ENGLISH)).isEmpty();
        assertThat(check.pack().orElseThrow().id().value()).isEqualTo(name);
        assertThat(check.cases().orElseThrow().results()).isNotEmpty();
        assertThat(check.cases().orElseThrow().coveragePercent()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void titleEveryRuleInBothLanguagesAndNameItsBasis(String name) {
        var rules = PackCheck.of(Path.of("rules", name))
                .rules()
                .orElseThrow()
                .model()
                .rules();

        assertThat(rules)
                .filteredOn(rule -> rule.metadata().title().isEmpty()
                        || rule.metadata().titleEn().isEmpty()
                        || rule.metadata().basis().isEmpty())
                .extracting(RuleDefinition::name)
                .isEmpty();
    }
}
