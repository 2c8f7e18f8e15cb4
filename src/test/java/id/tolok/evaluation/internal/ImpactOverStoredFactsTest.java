package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.model.Phase;
import id.tolok.rules.Impact.GradeMove;
import id.tolok.rules.Impact.RuleShare;
import id.tolok.shared.EmployeeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ImpactOverStoredFactsTest {

    private static final EmployeeId SITI = new EmployeeId(1);
    private static final EmployeeId RUDI = new EmployeeId(2);
    private static final EmployeeId WATI = new EmployeeId(3);

    @Test
    void countsWhoMovesToWhichGradeAndBecauseOfWhichRule() {
        var before = Map.of(
                SITI,
                outcome("BAIK", 90, "strict"),
                RUDI,
                outcome("BAIK", 80, "strict"),
                WATI,
                outcome("BAIK", 70, "other"));
        var after = Map.of(
                SITI,
                outcome("KURANG", 60, "strict"),
                RUDI,
                outcome("BAIK", 75, "strict"),
                WATI,
                outcome("BAIK", 70, "other"));

        var impact = ImpactOverStoredFacts.compare(before, after);

        assertThat(impact.people()).isEqualTo(3);
        assertThat(impact.moved()).isEqualTo(2);
        assertThat(impact.grades())
                .containsExactly(
                        new GradeMove(Optional.of("BAIK"), Optional.of("BAIK"), 2),
                        new GradeMove(Optional.of("BAIK"), Optional.of("KURANG"), 1));
        assertThat(impact.rules()).containsExactly(new RuleShare("strict", 2));
    }

    @Test
    void movesNobodyWhenARuleIsOnlyRenamed() {
        var impact = ImpactOverStoredFacts.compare(
                Map.of(SITI, outcome("BAIK", 90, "old name")), Map.of(SITI, outcome("BAIK", 90, "new name")));
        assertThat(impact.moved()).isZero();
        assertThat(impact.rules()).isEmpty();
    }

    private static Outcome outcome(String grade, int points, String rule) {
        var value = BigDecimal.valueOf(points);
        var contribution = new Firing.Contribution("add", "discipline", Optional.of(value), Optional.empty());
        return new Outcome(
                Outcome.Status.OK,
                new TreeMap<>(),
                new TreeMap<>(Map.of("discipline", value)),
                new TreeMap<>(),
                Optional.of(grade),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Firing(rule, Phase.SCORE, contribution, List.of())));
    }
}
