package id.tolok.rules;

import static id.tolok.rules.Workshop.AYU;
import static id.tolok.rules.Workshop.CITRA;
import static id.tolok.rules.Workshop.JULY;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.testing.WholeApplication;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class PinsIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Periods periods;

    @Autowired
    private PeriodRules rules;

    private Workshop workshop;
    private PeriodId period;

    @BeforeEach
    void openAnAssessment() {
        workshop = new Workshop(application);
        period = workshop.running();
        move(PeriodState.ASSESSMENT);
    }

    @Test
    void keepsTheVersionThatCountedWhenTheAssessmentOpened() {
        var later = workshop.live(AYU, 1, JULY);
        assertThat(workshop.inForceOn(LocalDate.of(2026, 12, 31))).isEqualTo(later);
        assertThat(counting()).isEqualTo(workshop.first());
        assertThat(workshop.as(CITRA, () -> workshop.simulation.retroactive(later, JULY)))
                .filteredOn(affected -> affected.period().id().equals(period))
                .singleElement()
                .satisfies(affected -> assertThat(affected.pinned()).isTrue());
    }

    @Test
    void givesAPeriodAnotherVersionOnlyForAReason() {
        var later = workshop.live(AYU, 1, JULY);
        workshop.refuses("NOT_PERMITTED", AYU, () -> repin(later, "Mengapa tidak"));
        workshop.refuses("REASON_MISSING", CITRA, () -> repin(later, "  "));
        workshop.refuses("PINNED_ALREADY", CITRA, () -> repin(workshop.first(), "Sama"));
        workshop.as(CITRA, () -> repin(later, "Putusan pengadilan"));
        assertThat(counting()).isEqualTo(later);
        assertThat(workshop.as(CITRA, () -> rules.pinned(workshop.ruleSet())))
                .singleElement()
                .satisfies(pin -> assertThat(pin.reason()).contains("Putusan pengadilan"));
    }

    @Test
    void doesNotWithdrawWhatAnOpenPeriodKeeps() {
        workshop.live(AYU, 1, JULY);
        workshop.refuses(
                "PERIOD_KEEPS_VERSION", CITRA, () -> workshop.publication.withdraw(workshop.first(), "Keliru"));
        move(PeriodState.FOLLOW_UP);
        move(PeriodState.CLOSED);
        workshop.as(CITRA, () -> workshop.publication.withdraw(workshop.first(), "Keliru"));
        assertThat(counting()).isEqualTo(workshop.first());
    }

    @Test
    void leavesClosedPeriodsAlone() {
        var later = workshop.live(AYU, 1, JULY);
        move(PeriodState.FOLLOW_UP);
        move(PeriodState.CLOSED);
        workshop.refuses("PERIOD_IS_CLOSED", CITRA, () -> repin(later, "Terlambat"));
        workshop.refuses("NOT_PINNED", CITRA, () -> {
            rules.repin(later, workshop.period(), "Belum dinilai");
            return later;
        });
    }

    private RuleSetVersionId repin(RuleSetVersionId version, String reason) {
        rules.repin(version, period, reason);
        return version;
    }

    private RuleSetVersionId counting() {
        return workshop.as(CITRA, () -> rules.counting(workshop.ruleSet(), period))
                .orElseThrow()
                .id();
    }

    private void move(PeriodState state) {
        workshop.as(Actor.system("test"), () -> periods.moveTo(period, state));
    }
}
