package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class FactRequestIT {

    private static final RuleSetId RULES = new RuleSetId("mohon-uji");
    private static final String CODE = "2018";
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
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Periods periods;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private CurrentActor actor;

    private PeriodId period = new PeriodId(0);
    private EmployeeId head = new EmployeeId(0);
    private EmployeeId member = new EmployeeId(0);
    private EmployeeId other = new EmployeeId(0);

    @BeforeEach
    void teamInAnOpenPeriod() {
        var file = new EmployeeCsv()
                .head(nip(1), "MHN")
                .member(nip(2), "Mohon Dua", "MHN.A", nip(1))
                .member(nip(3), "Mohon Tiga", "MHN.A", nip(1));
        hr(() -> employees.apply("pegawai.csv", file.bytes(), LocalDate.of(2018, 1, 1)));
        head = id(1);
        member = id(2);
        other = id(3);
        if (hr(() -> dictionaries.inForce(RULES, LocalDate.of(2018, 12, 31))).isEmpty()) {
            var shipped = RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow();
            actor.as(
                    Actors.of(Role.HR),
                    () -> dictionaries.comeIntoForce(RULES, LocalDate.of(2018, 1, 1), shipped.dictionary()));
        }
        period = hr(() -> periods.findByCode(CODE).orElseGet(() -> {
                    var opened = periods.create(PeriodData.year(2018));
                    return periods.moveTo(opened.id(), PeriodState.RUNNING);
                }))
                .id();
    }

    @Test
    void correctsAFactOnceStaffAcceptsAndKeepsTheOldOneReadable() {
        var day = LocalDate.of(2018, 3, 5);
        var wrong = recordedByStaff(member, "45", day);
        var request = asked(member, FactChange.superseded(wrong, entry(member, "5", day)));

        assertThat(valuesOn(member, day)).containsExactly(new BigDecimal("45"));
        assertThat(request.due()).isEqualTo(request.askedAt().plus(FactRequest.TIME_TO_ANSWER));
        assertThat(hr(() -> requests.accept(request.id(), "")).hasErrors()).isFalse();

        assertThat(valuesOn(member, day)).containsExactly(new BigDecimal("5"));
        var answered = only(member, request.id());
        assertThat(answered.state()).isEqualTo(FactRequest.State.ACCEPTED);
        var recorded = answered.answer().orElseThrow().recorded().orElseThrow();
        assertThat(hr(() -> evidence.of(member, EvidenceSubject.Kind.OBSERVATION, List.of(recorded.value()))))
                .containsKey(recorded.value());
        assertThat(hr(() -> observations.find(wrong)).orElseThrow().end())
                .map(RecordedObservation.End::successor)
                .contains(Optional.of(recorded));
        assertThatThrownBy(() -> hr(() -> requests.accept(request.id(), "")))
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

        var waiting = assessor(() -> requests.waitingForMe());

        assertThat(waiting).extracting(FactRequest::id).contains(addition.id()).doesNotContain(correction.id());
        assertThat(assessor(() -> requests.accept(addition.id(), "")).hasErrors())
                .isFalse();
        assertThatThrownBy(() -> assessor(() -> requests.accept(correction.id(), "")))
                .extracting("code")
                .isEqualTo("FACT_REQUEST_NOT_YOURS");
        assertThat(hr(() -> requests.waitingForMe()))
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
        assertThat(as(member, () -> requests.ask(period, FactChange.added(entry(member, "9000", day)), "keliru", PROOF))
                        .hasErrors())
                .isTrue();
        assertThatThrownBy(() -> actor.as(
                        Actors.of(Role.HR, member),
                        () -> requests.accept(
                                as(member, () -> requests.of(member, period))
                                        .getFirst()
                                        .id(),
                                "")))
                .extracting("code")
                .isEqualTo("FACT_REQUEST_NOT_YOURS");
    }

    @Test
    void keepsTheAnswersOfAForm() {
        var day = LocalDate.of(2018, 7, 2);
        var form = new FilledForm("Antrean daring", Map.of("16", BigDecimal.TWO, "35", new BigDecimal("3")));
        var right = new Observation("innovation_score", new BigDecimal("18"), null, day, "Formulir inovasi");
        var wrong = new Observation("innovation_score", new BigDecimal("19"), null, day, "Formulir inovasi");
        var refused = assessor(() -> recording.record(period, List.of(entry(wrong, form)), PROOF));

        assertThat(refused.issues().all()).singleElement().extracting("code").isEqualTo("FACT_FORM_SUM");
        var request = asked(member, FactChange.added(entry(right, form)));
        assessor(() -> requests.accept(request.id(), ""));

        var recorded =
                only(member, request.id()).answer().orElseThrow().recorded().orElseThrow();
        assertThat(as(member, () -> observations.form(recorded))).contains(form);
    }

    private FactEntry entry(Observation observation, FilledForm form) {
        return FactEntry.of(member, observation).with(Optional.of(form));
    }

    private void assertRefused(FactChange change, List<NewEvidence> proof, String code) {
        assertThatThrownBy(() -> as(member, () -> requests.ask(period, change, "keliru", proof)))
                .extracting("code")
                .isEqualTo(code);
    }

    private FactRequest asked(EmployeeId who, FactChange change) {
        assertThat(as(who, () -> requests.ask(period, change, "keliru, lihat surat", PROOF))
                        .hasErrors())
                .isFalse();
        return as(who, () -> requests.of(who, period)).getFirst();
    }

    private FactRequest only(EmployeeId who, FactRequestId id) {
        return as(who, () -> requests.of(who, period)).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void decline(FactRequest request, String reason) {
        actor.as(Actors.of(Role.HR), () -> requests.decline(request.id(), reason));
    }

    private ObservationId recordedByStaff(EmployeeId who, String minutes, LocalDate day) {
        return hr(() -> recording.record(period, List.of(entry(who, minutes, day)), List.of()))
                .recorded()
                .getFirst();
    }

    private List<BigDecimal> valuesOn(EmployeeId who, LocalDate day) {
        return hr(() -> observations.of(who, period)).stream()
                .map(RecordedObservation::observation)
                .filter(observation -> observation.date().equals(day))
                .map(Observation::value)
                .toList();
    }

    private static FactEntry entry(EmployeeId who, String minutes, LocalDate day) {
        return FactEntry.of(who, new Observation("late_minutes", new BigDecimal(minutes), null, day, "surat"));
    }

    private EmployeeId id(int number) {
        return hr(
                () -> organisation.employeeByNip(nip(number)).map(Employee::id).orElseThrow());
    }

    private <T> T assessor(Supplier<T> work) {
        return actor.as(Actors.of(Role.ASSESSOR, head), work);
    }

    private <T> T as(EmployeeId who, Supplier<T> work) {
        return actor.as(Actors.of(Role.EMPLOYEE, who), work);
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }

    private static Nip nip(int number) {
        return Nips.number(53_000 + number);
    }
}
