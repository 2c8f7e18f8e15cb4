package id.tolok.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tolok.access.Role;
import id.tolok.coaching.internal.Watch;
import id.tolok.notification.Notifications;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.VersionPublished;
import id.tolok.shared.Actor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import id.tolok.shared.Refusal;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Dialogues, actions, views and questions. */
@WholeApplication
@RecordApplicationEvents
final class CoachingIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Dialogues dialogues;

    @Autowired
    private DevelopmentActions actions;

    @Autowired
    private TrainingCatalogue catalogue;

    @Autowired
    private OwnViews views;

    @Autowired
    private Calibration calibration;

    @Autowired
    private CriteriaQuestions questions;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Letters letters;

    @Autowired
    private PublishedRules rules;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Clock clock;

    @Test
    void keepsADialogueBetweenTheTwo() {
        var office = new CoachingOffice(application, 2061);
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var data = new DialogueData(tomorrow, "Ruang rapat", "Capaian semester");
        refuses(office, office.superior(), "NOT_YOUR_TEAM", () -> dialogues.invite(office.person(3), data));
        var past = new DialogueData(clock.instant().minusSeconds(60), "", "Terlambat");
        refuses(office, office.assessor(), "DIALOGUE_PAST", () -> dialogues.invite(office.person(3), past));
        var id = office.as(office.assessor(), () -> dialogues.invite(office.person(3), data));
        assertThat(office.as(office.employee(3), () -> notifications.unread())).isPositive();

        office.as(office.employee(3), () -> dialogues.write(id, "Saya perlu pelatihan"));
        office.as(office.assessor(), () -> dialogues.write(id, "Setuju"));
        office.as(office.assessor(), () -> dialogues.held(id));
        var seen = office.as(office.employee(3), () -> dialogues.find(id)).orElseThrow();
        assertThat(seen.employeeNotes()).isEqualTo("Saya perlu pelatihan");
        assertThat(seen.assessorNotes()).isEqualTo("Setuju");
        assertThat(office.as(office.superior(), () -> dialogues.find(id))).isEmpty();
        assertThat(office.as(office.employee(4), () -> dialogues.find(id))).isEmpty();
        refuses(office, Actors.of(Role.HR), "NOT_PERMITTED", () -> dialogues.find(id));
        refuses(office, Actors.of(Role.AUDITOR), "NOT_PERMITTED", () -> dialogues.find(id));
        refuses(office, office.employee(4), "DIALOGUE_UNKNOWN", () -> dialogues.write(id, "Ikut"));
        refuses(office, office.assessor(), "DIALOGUE_HELD", () -> dialogues.cancel(id));

        var asked = office.as(office.employee(4), () -> dialogues.inviteAssessor(data));
        assertThat(office.as(office.assessor(), () -> dialogues.find(asked))).isPresent();
    }

    @Test
    void followsAnActionUpUntilItIsDone() {
        var office = new CoachingOffice(application, 2062);
        office.record(3, "absence_days", 1, 20);
        office.record(3, "absence_days", 1, 27);
        office.record(3, "absence_days", 1, 34);
        office.evaluate();
        var letter = office.released(3);
        var recommended = office.as(office.assessor(), () -> actions.recommended(letter));
        assertThat(recommended).contains("PEMBINAAN_DISIPLIN");
        var course = office.asHr(
                () -> catalogue.add(new CourseData("Disiplin", "BKPSDM", "", Optional.of("PEMBINAAN_DISIPLIN"))));
        var due = LocalDate.now(clock).plusDays(2);
        var data = new ActionData(
                "Pembinaan disiplin",
                due,
                Optional.of(course),
                Optional.of("PEMBINAAN_DISIPLIN"),
                Optional.of("discipline"),
                false);
        refuses(
                office,
                office.superior(),
                "NOT_YOUR_TEAM",
                () -> actions.agree(office.person(3), Optional.of(letter), data));
        refuses(
                office,
                office.assessor(),
                "APPRAISAL_UNKNOWN",
                () -> actions.agree(office.person(4), Optional.of(letter), data));
        var id = office.as(office.assessor(), () -> actions.agree(office.person(3), Optional.of(letter), data));
        assertThat(office.as(office.assessor(), () -> actions.recommended(letter)))
                .doesNotContain("PEMBINAAN_DISIPLIN");
        var before = office.as(office.employee(3), () -> notifications.count());
        Watch.lookAtActions(application, clock);
        assertThat(office.as(office.employee(3), () -> notifications.count())).isEqualTo(before + 1);
        Watch.lookAtActions(application, clock);
        assertThat(office.as(office.employee(3), () -> notifications.count())).isEqualTo(before + 1);

        refuses(office, office.employee(4), "ACTION_UNKNOWN", () -> actions.done(id, "Bukan saya"));
        refuses(office, office.employee(3), "NOT_PERMITTED", () -> actions.drop(id, "Tidak mau"));
        office.as(office.employee(3), () -> actions.done(id, "Sudah dijalani"));
        refuses(office, office.assessor(), "ACTION_ENDED", () -> actions.drop(id, "Batal"));
        assertThat(office.as(office.employee(3), actions::mine))
                .singleElement()
                .satisfies(action -> assertThat(action.state()).isEqualTo(ActionState.DONE));
        assertThat(office.as(office.employee(4), actions::mine)).isEmpty();
    }

    @Test
    void comparesWithThePeriodBeforeAndShowsWhatAnActionDid() {
        var office = new CoachingOffice(application, 2141);
        office.record(3, "absence_days", 1, 20);
        office.record(3, "absence_days", 1, 27);
        office.evaluate();
        var before = office.released(3);
        assertThat(office.as(office.employee(3), () -> letters.of(before))
                        .orElseThrow()
                        .previous())
                .isEmpty();
        var data = new ActionData(
                "Datang tepat waktu",
                LocalDate.now(clock).plusDays(2),
                Optional.empty(),
                Optional.empty(),
                Optional.of("discipline"),
                false);
        var action = office.as(office.assessor(), () -> actions.agree(office.person(3), Optional.of(before), data));
        office.as(office.employee(3), () -> actions.done(action, "Tidak pernah absen lagi"));
        assertThat(office.as(office.employee(3), () -> actions.effect(action))).isEmpty();

        var later = office.aYearLater();
        later.evaluate();
        var result = later.latest(3);
        later.as(later.assessor(), () -> confirmations.confirm(Set.of(result)));
        assertThat(later.as(later.assessor(), () -> actions.effect(action)))
                .as("not before the release")
                .isEmpty();
        var after = later.appraisal(result).id();
        later.release(after);

        var previous = later.as(later.employee(3), () -> letters.of(after))
                .flatMap(Letter::previous)
                .orElseThrow();
        assertThat(previous.before().run().periodCode()).isEqualTo("2141");
        assertThat(previous.difference().aspects())
                .filteredOn(change -> change.aspect().equals("discipline"))
                .singleElement()
                .satisfies(change -> assertThat(change.difference()).isEqualByComparingTo("6"));
        assertThat(later.as(later.employee(3), () -> actions.effect(action))).hasValueSatisfying(effect -> {
            assertThat(effect.periodBefore()).isEqualTo("2141");
            assertThat(effect.before()).isEqualByComparingTo("94");
            assertThat(effect.periodAfter()).isEqualTo("2142");
            assertThat(effect.after()).isEqualByComparingTo("100");
        });
        assertThat(later.as(later.employee(4), () -> actions.effect(action))).isEmpty();
    }

    @Test
    void tellsEverybodyWhenCriteriaChangeInMidPeriod(ApplicationEvents published) {
        var office = new CoachingOffice(application, 2143);
        var version = office.asHr(() -> rules.inForce(CoachingOffice.RULES, office.period.start()))
                .orElseThrow();
        publishes(version, office.period.start());
        assertThat(told(published))
                .as("from the first day on they hold for all")
                .isEmpty();
        publishes(version, office.period.end().plusDays(1));
        assertThat(told(published)).as("after the period").isEmpty();

        publishes(version, office.period.start().plusMonths(5));

        assertThat(told(published))
                .contains(office.person(1), office.person(3), office.person(4))
                .doesNotHaveDuplicates();
    }

    /** Rolled back, as nobody really published anything. */
    private void publishes(RuleSetVersion version, LocalDate from) {
        transactions.executeWithoutResult(status -> {
            application.publishEvent(new VersionPublished(version.id(), version.ruleSet(), from));
            status.setRollbackOnly();
        });
    }

    private static List<EmployeeId> told(ApplicationEvents published) {
        return published.stream(Notice.class)
                .filter(notice -> notice.code().equals("criteria-changed"))
                .map(Notice::to)
                .toList();
    }

    @Test
    void opensBothViewsOnlyOnceBothWereGiven() {
        var office = new CoachingOffice(application, 2063);
        var period = office.period.id();
        var set = CoachingOffice.RULES;
        office.as(office.assessor(), () -> views.writeOf(office.person(3), period, set, levels(2), "Sering terlambat"));
        assertThat(office.as(office.employee(3), () -> views.ofSelf(period, set))
                        .other())
                .isEmpty();
        office.as(office.employee(3), () -> views.writeSelf(period, set, levels(4), ""));
        var both = office.as(office.employee(3), () -> views.ofSelf(period, set));
        assertThat(both.other().orElseThrow().levels()).containsEntry("discipline", 2);
        refuses(office, office.employee(3), "OWN_VIEW_CLOSED", () -> views.writeSelf(period, set, levels(2), ""));
        refuses(office, office.superior(), "NOT_YOUR_TEAM", () -> views.of(office.person(3), period, set));
        refuses(office, office.employee(4), "OWN_VIEW_LEVELS", () -> views.writeSelf(period, set, levels(6), ""));
    }

    @Test
    void spreadsTheGradesOfEachAssessor() {
        var office = new CoachingOffice(application, 2064);
        office.evaluate();
        var mine =
                office.as(office.assessor(), () -> confirmations.candidates(office.period.id(), CoachingOffice.RULES));
        var ids = mine.stream().map(one -> one.dated().result().id()).collect(Collectors.toSet());
        office.as(office.assessor(), () -> confirmations.confirm(ids));
        assertThat(office.asHr(() -> calibration.of(office.period.id(), CoachingOffice.RULES)))
                .singleElement()
                .satisfies(spread -> {
                    assertThat(spread.people()).isEqualTo(2);
                    assertThat(spread.z()).isEmpty();
                });
        refuses(
                office,
                office.assessor(),
                "NOT_PERMITTED",
                () -> calibration.of(office.period.id(), CoachingOffice.RULES));
    }

    @Test
    void answersAQuestionOnceForEverybody() {
        var office = new CoachingOffice(application, 2065);
        refuses(
                office,
                office.employee(3),
                "QUESTION_RULE",
                () -> questions.ask(CoachingOffice.RULES, "no such rule", "Apa?"));
        var id = office.as(
                office.employee(3),
                () -> questions.ask(CoachingOffice.RULES, "absence: 3 days", "Apakah sakit dihitung?"));
        assertThat(office.as(office.employee(4), () -> questions.of(CoachingOffice.RULES)))
                .noneMatch(question -> question.id().equals(id));
        refuses(office, office.assessor(), "NOT_PERMITTED", () -> questions.answer(id, "Tidak"));
        office.as(Actors.of(Role.POLICY_EDITOR), () -> questions.answer(id, "Tidak, bila ada surat dokter."));
        assertThat(office.as(office.employee(4), () -> questions.of(CoachingOffice.RULES)))
                .anySatisfy(question -> assertThat(question.answer()).contains("Tidak, bila ada surat dokter."));
        assertThat(office.as(office.employee(3), () -> notifications.unread())).isPositive();
    }

    private static SortedMap<String, Integer> levels(int level) {
        return new TreeMap<>(Map.of("discipline", level, "work_result", 3));
    }

    private static void refuses(CoachingOffice office, Actor actor, String code, Runnable work) {
        assertThat(catchThrowable(() -> office.as(actor, work)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
