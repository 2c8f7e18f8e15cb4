package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.facts.internal.RequestWatch;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
final class FactRequestIT {

    private static final List<NewEvidence> PROOF =
            List.of(new NewEvidence("surat.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)));

    @Autowired
    private FactRequests requests;

    @Autowired
    private FactRecording recording;

    @Autowired
    private Observations observations;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private ApplicationContext application;

    private AppraisedTeam team;
    private PeriodId period;
    private EmployeeId member;
    private EmployeeId other;

    @BeforeEach
    void teamInAnOpenPeriod() {
        team = new AppraisedTeam(application, 2018, 53_000, 2);
        period = team.period();
        member = team.member(1);
        other = team.member(2);
    }

    @Test
    void correctsAFactOnceStaffAcceptsAndKeepsTheOldOneReadable() {
        var day = LocalDate.of(2018, 3, 5);
        var wrong = recordedByStaff(member, "45", day);
        var request = asked(member, FactChange.superseded(wrong, entry(member, "5", day)));

        assertThat(valuesOn(member, day)).containsExactly(new BigDecimal("45"));
        assertThat(request.due()).isEqualTo(request.askedAt().plus(FactRequest.TIME_TO_ANSWER));
        assertThat(team.hr(() -> requests.accept(request.id(), "")).hasErrors()).isFalse();

        assertThat(valuesOn(member, day)).containsExactly(new BigDecimal("5"));
        var answered = only(member, request.id());
        assertThat(answered.state()).isEqualTo(FactRequest.State.ACCEPTED);
        var recorded = answered.answer().orElseThrow().recorded().orElseThrow();
        assertThat(team.hr(() -> evidence.of(member, EvidenceSubject.Kind.OBSERVATION, List.of(recorded.value()))))
                .containsKey(recorded.value());
        assertThat(team.hr(() -> observations.find(wrong)).orElseThrow().end())
                .map(RecordedObservation.End::successor)
                .contains(Optional.of(recorded));
        assertThatThrownBy(() -> team.hr(() -> requests.accept(request.id(), "")))
                .extracting("code")
                .isEqualTo("FACT_REQUEST_ANSWERED");
    }

    @Test
    void leavesTheFactsAloneWhenDeclined() {
        var day = LocalDate.of(2018, 4, 3);
        var fact = recordedByStaff(member, "30", day);
        var request = asked(member, FactChange.ended(fact));

        assertThatThrownBy(() -> decline(request, " ")).extracting("code").isEqualTo("FACT_REASON_MISSING");
        decline(request, "tercatat pada mesin presensi");

        assertThat(valuesOn(member, day)).containsExactly(new BigDecimal("30"));
        assertThat(only(member, request.id()).answer())
                .map(FactRequest.Answer::reason)
                .contains("tercatat pada mesin presensi");
        assertThatThrownBy(() -> decline(request, "lagi")).extracting("code").isEqualTo("FACT_REQUEST_ANSWERED");
    }

    @Test
    void letsTheAssessorAcceptWhatIsNewButNotWhatOthersRecorded() {
        var day = LocalDate.of(2018, 5, 7);
        var fact = recordedByStaff(member, "15", day);
        var correction = asked(member, FactChange.ended(fact));
        var adopted = new Observation("innovation_adopted", BigDecimal.ONE, null, day, "SK Camat");
        var addition = asked(member, FactChange.added(FactEntry.of(member, adopted)));

        var waiting = team.assessor(() -> requests.waitingForMe());

        assertThat(waiting).extracting(FactRequest::id).contains(addition.id()).doesNotContain(correction.id());
        assertThat(team.assessor(() -> requests.accept(addition.id(), "")).hasErrors())
                .isFalse();
        assertThatThrownBy(() -> team.assessor(() -> requests.accept(correction.id(), "")))
                .extracting("code")
                .isEqualTo("FACT_REQUEST_NOT_YOURS");
        assertThat(team.hr(() -> requests.waitingForMe()))
                .extracting(FactRequest::id)
                .contains(correction.id());
    }

    @Test
    void refusesWhatNobodyMayAskFor() {
        var day = LocalDate.of(2018, 6, 4);
        var mine = recordedByStaff(member, "12", day);
        var ofOther = recordedByStaff(other, "12", day);
        asked(member, FactChange.ended(mine));

        assertRefused(FactChange.ended(mine), PROOF, "FACT_REQUEST_OPEN");
        assertRefused(FactChange.ended(ofOther), PROOF, "FACT_UNKNOWN");
        assertRefused(FactChange.added(entry(other, "1", day)), PROOF, "FACT_REQUEST_NOT_YOURS");
        assertRefused(FactChange.added(entry(member, "1", day)), List.of(), "FACT_REQUEST_UNPROVEN");
        var praise = new Observation("behaviour_loyal", BigDecimal.TWO, null, day, "saya");
        assertRefused(FactChange.added(FactEntry.of(member, praise)), PROOF, "FACT_NOT_ABOUT_ONESELF");
        assertThat(team.as(
                                member,
                                () -> requests.ask(
                                        period, FactChange.added(entry(member, "9000", day)), "keliru", PROOF))
                        .hasErrors())
                .isTrue();
        var own = team.as(member, () -> requests.of(member, period)).getFirst().id();
        var staff = Actors.of(Role.HR, member);
        assertThatThrownBy(() -> application.getBean(CurrentActor.class).as(staff, () -> requests.accept(own, "")))
                .extracting("code")
                .isEqualTo("FACT_REQUEST_NOT_YOURS");
    }

    @Test
    void keepsTheAnswersOfAForm() {
        var day = LocalDate.of(2018, 7, 2);
        var form = new FilledForm("Antrean daring", Map.of("16", BigDecimal.TWO, "35", new BigDecimal("3")));
        var right = new Observation("innovation_score", new BigDecimal("18"), null, day, "Formulir inovasi");
        var wrong = new Observation("innovation_score", new BigDecimal("19"), null, day, "Formulir inovasi");
        var refused = team.assessor(() -> recording.record(period, List.of(entry(wrong, form)), PROOF));

        assertThat(refused.issues().all()).singleElement().extracting("code").isEqualTo("FACT_FORM_SUM");
        var request = asked(member, FactChange.added(entry(right, form)));
        team.assessor(() -> requests.accept(request.id(), ""));

        var recorded =
                only(member, request.id()).answer().orElseThrow().recorded().orElseThrow();
        assertThat(team.as(member, () -> observations.form(recorded))).contains(form);
    }

    @Test
    void remindsBeforeAndAfterTheSeventyTwoHours() {
        team = new AppraisedTeam(application, 2018, 53_100, 2);
        var asking = team.member(1);
        var staff = team.member(2);
        var account = new AccountData("sdm-" + staff.value(), Set.of(Role.HR), Optional.of(staff));
        application
                .getBean(CurrentActor.class)
                .as(
                        Actors.of(Role.ADMINISTRATOR),
                        () -> application.getBean(Accounts.class).create(account, "kata-sandi-panjang"));
        var request = asked(asking, FactChange.ended(recordedByStaff(asking, "33", LocalDate.of(2018, 8, 6))));

        lookAt(request.askedAt().plus(Duration.ofHours(47)));
        assertThat(reminders(staff)).isEmpty();
        lookAt(request.askedAt().plus(Duration.ofHours(49)));
        lookAt(request.askedAt().plus(Duration.ofHours(50)));
        assertThat(reminders(staff)).containsExactly("fact-request-soon");
        assertThat(reminders(team.head())).containsExactly("fact-request-soon");
        assertThat(reminders(asking)).isEmpty();
        lookAt(request.askedAt().plus(Duration.ofHours(73)));
        lookAt(request.askedAt().plus(Duration.ofHours(74)));
        assertThat(reminders(staff)).containsExactly("fact-request-soon", "fact-request-late");
        decline(request, "sudah dijelaskan");
        lookAt(request.askedAt().plus(Duration.ofHours(100)));
        assertThat(reminders(staff)).hasSize(2);
    }

    private void lookAt(Instant then) {
        RequestWatch.look(application, Clock.fixed(then, ZoneOffset.UTC));
    }

    private List<String> reminders(EmployeeId who) {
        return application
                .getBean(JdbcClient.class)
                .sql("select code from notice where employee_id = ? and arguments like '%Anggota 53100 1%'"
                        + " and code in ('fact-request-soon', 'fact-request-late') order by id")
                .param(who.value())
                .query(String.class)
                .list();
    }

    private FactEntry entry(Observation observation, FilledForm form) {
        return FactEntry.of(member, observation).with(Optional.of(form));
    }

    private void assertRefused(FactChange change, List<NewEvidence> proof, String code) {
        assertThatThrownBy(() -> team.as(member, () -> requests.ask(period, change, "keliru", proof)))
                .extracting("code")
                .isEqualTo(code);
    }

    private FactRequest asked(EmployeeId who, FactChange change) {
        assertThat(team.as(who, () -> requests.ask(period, change, "keliru, lihat surat", PROOF))
                        .hasErrors())
                .isFalse();
        return team.as(who, () -> requests.of(who, period)).getFirst();
    }

    private FactRequest only(EmployeeId who, FactRequestId id) {
        return team.as(who, () -> requests.of(who, period)).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void decline(FactRequest request, String reason) {
        team.hr(() -> requests.decline(request.id(), reason));
    }

    private ObservationId recordedByStaff(EmployeeId who, String minutes, LocalDate day) {
        return team.hr(() -> recording.record(period, List.of(entry(who, minutes, day)), List.of()))
                .recorded()
                .getFirst();
    }

    private List<BigDecimal> valuesOn(EmployeeId who, LocalDate day) {
        return team.hr(() -> observations.of(who, period)).stream()
                .map(RecordedObservation::observation)
                .filter(observation -> observation.date().equals(day))
                .map(Observation::value)
                .toList();
    }

    private static FactEntry entry(EmployeeId who, String minutes, LocalDate day) {
        return FactEntry.of(who, new Observation("late_minutes", new BigDecimal(minutes), null, day, "surat"));
    }
}
