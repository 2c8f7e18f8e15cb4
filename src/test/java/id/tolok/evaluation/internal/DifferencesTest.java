package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.evaluation.ResultDifference.ContributionChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DifferencesTest {

    private static final String NIP = "198001012005011001";

    @Test
    void saysNothingOfEqualResults() {
        var facts = Appraisals.facts(NIP, "3");
        var outcome = Appraisals.outcome("96", "BAIK", List.of(Appraisals.adds("A", "96", "3")));
        var difference = Differences.between(outcome, facts, outcome, facts);
        assertThat(difference.aspects()).isEmpty();
        assertThat(difference.contributions()).isEmpty();
        assertThat(difference.facts()).isEmpty();
    }

    @Test
    void attributesThePointsToRulesAndFactsSoThatTheyAddUp() {
        var before = Appraisals.outcome(
                "95", "BAIK", List.of(Appraisals.adds("Dasar", "100", "2"), Appraisals.adds("Dua hari", "-5", "2")));
        var after = Appraisals.outcome(
                "100", "BAIK", List.of(Appraisals.adds("Dasar", "100", "0"), Appraisals.adds("Bonus", "7", "0")));
        var difference = Differences.between(before, Appraisals.facts(NIP, "2"), after, Appraisals.facts(NIP, "0"));
        assertThat(difference.contributions())
                .extracting(ContributionChange::rule)
                .containsExactly("Bonus", "Dua hari");
        var aspect = difference.aspects().getFirst();
        assertThat(aspect.difference()).isEqualByComparingTo("5");
        assertThat(aspect.limits()).isEqualByComparingTo("-7");
        assertThat(difference.contributions().stream()
                        .map(ContributionChange::points)
                        .reduce(aspect.limits(), BigDecimal::add))
                .isEqualByComparingTo(aspect.difference());
        assertThat(difference.contributions().getFirst().facts())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.code()).isEqualTo("absence_days");
                    assertThat(fact.before()).contains("2");
                    assertThat(fact.after()).contains("0");
                });
    }

    @Test
    void namesAChangedRuleWhereNoFactChanged() {
        var facts = Appraisals.facts(NIP, "2");
        var before = Appraisals.outcome("100", "BAIK", List.of());
        var after = Appraisals.outcome("100", "BAIK", List.of(Appraisals.proposes("Tiga hari", "TEGURAN_LISAN")));
        var change = Differences.between(before, facts, after, facts).contributions();
        assertThat(change).singleElement().satisfies(only -> {
            assertThat(only.rule()).isEqualTo("Tiga hari");
            assertThat(only.before()).isEmpty();
            assertThat(only.after()).isEqualTo(Optional.of(""));
            assertThat(only.facts()).isEmpty();
        });
    }
}
