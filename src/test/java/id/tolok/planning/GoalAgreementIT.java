package id.tolok.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class GoalAgreementIT {

    @Autowired
    private GoalAgreements agreements;

    @Autowired
    private GoalProgress progress;

    @Autowired
    private Goals goals;

    @Autowired
    private GoalImport imports;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private Periods periods;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Clock clock;

    private PeriodId period = new PeriodId(0);
    private EmployeeId head = new EmployeeId(0);
    private EmployeeId member = new EmployeeId(0);
    private EmployeeId other = new EmployeeId(0);

    @BeforeEach
    void teamInAPeriodOfItsOwn() {
        var file = new EmployeeCsv()
                .head(nip(1), "SAS")
                .member(nip(2), "Sasaran Dua", "SAS.A", nip(1))
                .member(nip(3), "Sasaran Tiga", "SAS.A", nip(1));
        hr(() -> employees.apply("pegawai.csv", file.bytes(), LocalDate.of(2020, 1, 1)));
        head = id(1);
        member = id(2);
        other = id(3);
        int year = LocalDate.now(clock).getYear();
        var code = "SAS-" + System.nanoTime();
        var data = new PeriodData(code, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        period = hr(() -> periods.create(data)).id();
    }

    @Test
    void countsAGoalOnceTheOtherSideAgreed() {
        var proposal = as(member, () -> agreements.propose(period, member, terms("G1", "10")));

        assertThat(hr(() -> goals.goalsOf(member, period))).isEmpty();
        assertThatThrownBy(() -> agree(member, proposal)).extracting("code").isEqualTo("GOAL_OTHER_SIDE");
        assertThatThrownBy(() -> agree(other, proposal)).extracting("code").isEqualTo("GOAL_OTHER_SIDE");
        assertThat(assessor(() -> agreements.waitingForMe()))
                .extracting(GoalProposal::id)
                .contains(proposal);

        agree(head, proposal);

        assertThat(hr(() -> goals.goalsOf(member, period)))
                .singleElement()
                .satisfies(goal -> assertThat(goal.target()).isEqualTo(new BigDecimal("10")));
        assertThat(assessor(() -> agreements.waitingForMe()))
                .extracting(GoalProposal::id)
                .doesNotContain(proposal);
        assertThatThrownBy(() -> agree(head, proposal)).extracting("code").isEqualTo("GOAL_PROPOSAL_ANSWERED");
    }

    @Test
    void keepsTheOldTermsUntilAChangeIsAgreed() {
        var goal = agreed("G1", "10");
        var change = assessor(() -> agreements.proposeChange(goal.id(), terms("G1", "20"), "tambahan tugas"));

        assertThat(target()).isEqualTo(new BigDecimal("10"));
        assertThatThrownBy(() -> as(member, () -> agreements.proposeEnd(goal.id(), "batal")))
                .extracting("code")
                .isEqualTo("GOAL_PROPOSAL_OPEN");

        agree(member, change);

        assertThat(target()).isEqualTo(new BigDecimal("20"));
        assertThat(plan(member).goals()).extracting(PlannedGoal::id).containsExactly(goal.id());
    }

    @Test
    void endsAGoalByAgreementAndLetsItsCodeBeUsedAgain() {
        var goal = agreed("G1", "10");
        agree(head, as(member, () -> agreements.proposeEnd(goal.id(), "program dihentikan")));

        assertThat(hr(() -> goals.goalsOf(member, period))).isEmpty();
        agreed("G1", "7");
        assertThat(target()).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void declinesWithAReason() {
        var proposal = as(member, () -> agreements.propose(period, member, terms("G1", "10")));

        assertThatThrownBy(() -> assessor(() -> decline(proposal, " ")))
                .extracting("code")
                .isEqualTo("GOAL_REASON_MISSING");
        assessor(() -> decline(proposal, "target terlalu rendah"));

        assertThat(plan(member).proposals()).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(GoalProposal.State.DECLINED);
            assertThat(found.answer()).map(GoalProposal.Answer::reason).contains("target terlalu rendah");
        });
    }

    @Test
    void recordsProgressAndCountsTheLatest() {
        var goal = agreed("G1", "8");
        var today = LocalDate.now(clock);
        as(member, () -> progress.record(goal.id(), new BigDecimal("2"), today, "", List.of()));
        as(member, () -> progress.record(goal.id(), new BigDecimal("6"), today, "dua berkas lagi", List.of()));

        assertThat(as(member, () -> progress.history(goal.id())))
                .extracting(GoalRealisation::value)
                .containsExactly(new BigDecimal("2"), new BigDecimal("6"));
        assertThat(hr(() -> goals.goalsOf(member, period)).getFirst().achievement())
                .isEqualByComparingTo("75");
        assertThat(hr(() -> progress.summaries(List.of(member), period))
                        .getFirst()
                        .achievement())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("75"));
        assertThatThrownBy(() -> as(other, () -> progress.record(goal.id(), BigDecimal.ONE, today, "", List.of())))
                .extracting("code")
                .isEqualTo("GOAL_NOT_YOURS");
        assertThatThrownBy(() ->
                        as(member, () -> progress.record(goal.id(), BigDecimal.ONE, today.plusDays(1), "", List.of())))
                .extracting("code")
                .isEqualTo("GOAL_DATE_OUTSIDE");
    }

    @Test
    void bringsAGoalDownToTheTeam() {
        actor.as(
                Actors.of(Role.HR),
                () -> employees.apply(
                        "kepala.csv",
                        new EmployeeCsv()
                                .head(nip(9), "SAS")
                                .member(nip(1), "Kepala SAS", "SAS", nip(9))
                                .bytes(),
                        LocalDate.of(2020, 1, 1)));
        var above = as(id(9), () -> agreements.propose(period, head, terms("K1", "100")));
        as(head, () -> {
            agreements.agree(above);
            return true;
        });
        var goalAbove = as(member, () -> agreements.goalsAbove(member, period)).getFirst();
        var serving = new GoalTerms(
                "G1",
                "UTAMA",
                "hasil",
                "indikator",
                BigDecimal.TEN,
                "berkas",
                Optional.of(Perspective.PROCESS),
                Optional.of(goalAbove.id()),
                Optional.empty());

        var sent = assessor(() -> agreements.handDown(period, List.of(member, other), serving));

        assertThat(sent).hasSize(2);
        agree(member, sent.getFirst());
        assertThat(plan(member).goals().getFirst().terms().supports()).contains(goalAbove.id());
        assertThatThrownBy(() -> as(head, () -> agreements.propose(period, head, serving)))
                .extracting("code")
                .isEqualTo("GOAL_NOT_ABOVE");
    }

    @Test
    void hidesGoalsFromThoseWhoMayNotSeeThePerson() {
        agreed("G1", "10");

        assertThat(as(other, () -> agreements.plan(member, period)).goals()).isEmpty();
        assertThat(as(other, () -> agreements.goalsAbove(member, period))).isEmpty();
        assertThatThrownBy(() -> as(other, () -> agreements.propose(period, member, terms("G2", "1"))))
                .extracting("code")
                .isEqualTo("GOAL_NOT_YOURS");
    }

    @Test
    void asksForWeightsWhereTheRulesWeighGoals() {
        var rules = new RuleSetId("berbobot");
        var shipped = RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow();
        hr(() -> {
            dictionaries.comeIntoForce(rules, LocalDate.of(2112, 1, 1), shipped.dictionary(), GoalUse.WEIGHED);
            dictionaries.comeIntoForce(rules, LocalDate.of(2113, 1, 1), shipped.dictionary(), GoalUse.READ);
            return true;
        });
        period = hr(() -> periods.create(PeriodData.year(2112))).id();
        assertThatThrownBy(() -> as(member, () -> agreements.propose(period, member, terms("G1", "10"))))
                .extracting("code")
                .isEqualTo("GOAL_WEIGHT_MISSING");
        assertThatThrownBy(() ->
                        as(member, () -> agreements.propose(period, member, weighing(terms("G1", "10"), "100.5"))))
                .extracting("code")
                .isEqualTo("GOAL_WEIGHT_IMPOSSIBLE");
        agree(head, as(member, () -> agreements.propose(period, member, weighing(terms("G1", "10"), "75"))));
        agree(head, as(member, () -> agreements.propose(period, member, weighing(terms("G2", "10"), "25"))));
        var rows = "nip,code,kind,target,realised\n%s,G1,UTAMA,10,10\n%s,G2,UTAMA,10,5\n".formatted(nip(2), nip(2));
        hr(() -> imports.apply("realisasi.csv", rows.getBytes(StandardCharsets.UTF_8), period));

        assertThat(plan(member).weighed()).isTrue();
        assertThat(hr(() -> goals.goalsOf(member, period)))
                .extracting(Goal::weight)
                .containsExactly(new BigDecimal("75"), new BigDecimal("25"));
        var summary = hr(() -> progress.summaries(List.of(member), period)).getFirst();
        assertThat(summary.weight()).isEqualByComparingTo("100");
        assertThat(summary.achievement())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("87.5"));
    }

    @Test
    void freezesTermsOnceTheAssessmentBegins() {
        hr(() -> periods.moveTo(period, PeriodState.RUNNING));
        hr(() -> periods.moveTo(period, PeriodState.ASSESSMENT));

        assertThatThrownBy(() -> as(member, () -> agreements.propose(period, member, terms("G1", "10"))))
                .extracting("code")
                .isEqualTo("GOALS_FROZEN");
    }

    private PlannedGoal agreed(String code, String target) {
        agree(head, as(member, () -> agreements.propose(period, member, terms(code, target))));
        return plan(member).goals().getFirst();
    }

    private void agree(EmployeeId who, GoalProposalId proposal) {
        actor.as(Actors.of(Role.ASSESSOR, who), () -> agreements.agree(proposal));
    }

    private boolean decline(GoalProposalId proposal, String reason) {
        agreements.decline(proposal, reason);
        return true;
    }

    private GoalPlan plan(EmployeeId employee) {
        return hr(() -> agreements.plan(employee, period));
    }

    private BigDecimal target() {
        return plan(member).goals().getFirst().terms().target();
    }

    private static GoalTerms terms(String code, String target) {
        return new GoalTerms(
                code,
                "UTAMA",
                "berkas selesai tepat waktu",
                "jumlah berkas",
                new BigDecimal(target),
                "berkas",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static GoalTerms weighing(GoalTerms terms, String weight) {
        return new GoalTerms(
                terms.code(),
                terms.kind(),
                terms.result(),
                terms.measure(),
                terms.target(),
                terms.unit(),
                terms.perspective(),
                terms.supports(),
                Optional.of(new BigDecimal(weight)));
    }

    private EmployeeId id(int number) {
        return hr(
                () -> organisation.employeeByNip(nip(number)).map(Employee::id).orElseThrow());
    }

    private <T> T assessor(Supplier<T> work) {
        return actor.as(Actors.of(Role.ASSESSOR, head), work);
    }

    private <T> T as(EmployeeId who, Supplier<T> work) {
        return actor.as(Actors.of(Role.ASSESSOR, who), work);
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }

    private static Nip nip(int number) {
        return Nips.number(51_000 + number);
    }
}
