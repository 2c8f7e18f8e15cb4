package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.model.Phase;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Period;
import id.tolok.rules.FourFifths;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.AspectShift;
import id.tolok.rules.Impact.GradeMove;
import id.tolok.rules.Impact.Kind;
import id.tolok.rules.Impact.RuleShare;
import id.tolok.rules.Impact.Slice;
import id.tolok.testing.Graded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ImpactTallyTest {

    private static final Period YEAR = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12);

    private final AtomicInteger told = new AtomicInteger();
    private final ImpactTally tally = new ImpactTally(3, (done, people) -> told.set(done));

    @Test
    void countsWhoMovesToWhichGradeAndBecauseOfWhichRule() {
        tally.add(person('1'), outcome("BAIK", 90, "strict"), outcome("KURANG", 60, "strict"));
        tally.add(person('1'), outcome("BAIK", 80, "strict"), outcome("BAIK", 85, "strict"));
        tally.add(person('2'), outcome("BAIK", 70, "other"), outcome("BAIK", 70, "other"));

        var impact = tally.impact();

        assertThat(told).hasValue(3);
        assertThat(impact.people()).isEqualTo(3);
        assertThat(impact.moved()).isEqualTo(2);
        assertThat(impact.grades())
                .containsExactly(
                        new GradeMove(Optional.of("BAIK"), Optional.of("BAIK"), 2, List.of(new RuleShare("strict", 1))),
                        new GradeMove(
                                Optional.of("BAIK"), Optional.of("KURANG"), 1, List.of(new RuleShare("strict", 1))));
        assertThat(impact.rules()).containsExactly(new RuleShare("strict", 2));
        assertThat(impact.aspects())
                .containsExactly(new AspectShift(
                        "discipline",
                        Optional.of(new BigDecimal("80.00")),
                        Optional.of(new BigDecimal("71.67")),
                        1,
                        1,
                        new BigDecimal(5),
                        new BigDecimal(-30)));
    }

    @Test
    void movesNobodyWhenARuleIsOnlyRenamed() {
        tally.add(person('1'), outcome("BAIK", 90, "old name"), outcome("BAIK", 90, "new name"));
        assertThat(tally.impact().moved()).isZero();
        assertThat(tally.impact().rules()).isEmpty();
        assertThat(tally.impact().aspects()).isEmpty();
    }

    @Test
    void keepsGroupsBackThatAreTooSmall() {
        for (int i = 0; i < Impact.SMALLEST_GROUP; i++) {
            tally.add(person('1'), outcome("BAIK", 90, "r"), outcome("KURANG", 60, "r"));
        }
        tally.add(person('2'), outcome("BAIK", 90, "r"), outcome("BAIK", 90, "r"));
        assertThat(tally.impact().slices())
                .filteredOn(slice -> slice.kind() == Kind.SEX)
                .singleElement()
                .satisfies(slice -> {
                    assertThat(slice.group()).isEqualTo("1");
                    assertThat(slice.people()).isEqualTo(Impact.SMALLEST_GROUP);
                    assertThat(slice.after()).containsExactly(Map.entry("KURANG", Impact.SMALLEST_GROUP));
                });
    }

    @Test
    void marksAGroupBelowFourFifthsOfTheBest() {
        var men = slice("1", 10, 10);
        var women = slice("2", 10, 8);
        var others = slice("3", 100, 79);
        var shares = FourFifths.of(List.of(men, women, others), Slice::after, Set.of("BAIK"));
        assertThat(shares.percent(others)).isEqualByComparingTo("79");
        assertThat(shares.isBelow(men)).isFalse();
        assertThat(shares.isBelow(women)).isFalse();
        assertThat(shares.isBelow(others)).isTrue();
    }

    private static Slice slice(String group, int people, int good) {
        var counts = new TreeMap<>(Map.of("BAIK", good, "KURANG", people - good));
        return new Slice(Kind.SEX, group, people, 0, counts, counts);
    }

    private static EmployeeFacts person(char sex) {
        var employee = new Employee("19900101201501" + sex + "001", null, "PNS", "PELAKSANA", null, null, "unit");
        return new EmployeeFacts(employee, YEAR, List.of(), List.of(), List.of());
    }

    private static Outcome outcome(String grade, int points, String rule) {
        var value = BigDecimal.valueOf(points);
        var contribution = new Firing.Contribution("add", "discipline", Optional.of(value), Optional.empty());
        return Graded.outcome(
                Map.of("discipline", value),
                Map.of(),
                grade,
                List.of(new Firing(rule, Phase.SCORE, contribution, List.of())));
    }
}
