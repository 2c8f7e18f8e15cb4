package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issue;
import id.tolok.shared.PeriodId;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class FactRecordingIT {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private FactRecording recording;

    @Autowired
    private Observations observations;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private ApplicationContext application;

    private AppraisedTeam team;
    private PeriodId period;
    private EmployeeId head;
    private EmployeeId member;
    private EmployeeId other;

    @BeforeEach
    void teamInAnOpenPeriod() {
        team = new AppraisedTeam(application, 2019, 52_000, 2);
        period = team.period();
        head = team.head();
        member = team.member(1);
        other = team.member(2);
    }

    @Test
    void storesAllEntriesOrNone() {
        var good = entry(member, "late_minutes", "5", LocalDate.of(2019, 3, 4));
        var bad = entry(other, "late_minutes", "5000", LocalDate.of(2019, 3, 4));

        var refused = assessor(() -> recording.record(period, List.of(good, bad), List.of()));

        assertThat(refused.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("FACT_OUT_OF_RANGE");
            assertThat(issue.place().line()).isEqualTo(2);
        });
        assertThat(valuesOn(member, LocalDate.of(2019, 3, 4))).isEmpty();
        assertThat(assessor(() -> recording.record(period, List.of(good), List.of()))
                        .isStored())
                .isTrue();
        assertThat(valuesOn(member, LocalDate.of(2019, 3, 4))).containsExactly(new BigDecimal("5"));
    }

    @Test
    void supersedesWithAReasonAndKeepsTheOldOneReadable() {
        var day = LocalDate.of(2019, 4, 2);
        var old = record(member, "absence_days", "1", day);
        var change = List.of(FactChange.ended(old));

        assertThatThrownBy(() -> assessor(() -> recording.change(period, change, " ", List.of())))
                .extracting("code")
                .isEqualTo("FACT_REASON_MISSING");
        assessor(() -> recording.change(period, change, "surat keterangan menyusul", List.of()));

        assertThat(valuesOn(member, day)).isEmpty();
        assertThat(hr(() -> observations.history(member, period)))
                .filteredOn(found -> found.id().equals(old))
                .singleElement()
                .satisfies(found -> assertThat(found.end())
                        .map(RecordedObservation.End::reason)
                        .contains("surat keterangan menyusul"));
        assertThatThrownBy(() -> assessor(() -> recording.change(period, change, "lagi", List.of())))
                .extracting("code")
                .isEqualTo("FACT_ENDED_ALREADY");
        assertThat(record(member, "absence_days", "1", day)).isNotEqualTo(old);
    }

    @Test
    void refusesWhatAFileWouldRefuseToo() {
        record(member, "absence_days", "1", LocalDate.of(2019, 5, 6));

        assertThat(codes(entry(member, "absence_days", "1", LocalDate.of(2019, 5, 6))))
                .containsExactly("FACT_TWICE_A_DAY");
        assertThat(codes(entry(member, "absence_days", "1", LocalDate.of(2019, 5, 5))))
                .containsExactly("FACT_NOT_A_WORKING_DAY");
        assertThat(codes(entry(member, "late_minutes", "1", LocalDate.of(2018, 5, 7))))
                .containsExactly("FACT_OUTSIDE_PERIOD");
        assertThat(codes(entry(member, "skm_index", "80", LocalDate.of(2019, 5, 7))))
                .containsExactly("FACT_INDICATOR_UNKNOWN");
    }

    @Test
    void letsNobodyRecordAboutThemselvesOrAboutOthersPeople() {
        var day = LocalDate.of(2019, 6, 3);
        var aboutHead = List.of(entry(head, "late_minutes", "1", day));
        var aboutMember = List.of(entry(member, "late_minutes", "1", day));

        assertRefused(Actors.of(Role.ASSESSOR, head), aboutHead);
        assertRefused(Actors.of(Role.HR, member), aboutMember);
        assertRefused(Actors.of(Role.ASSESSOR, other), aboutMember);
        assertThat(hr(() -> recording.record(period, aboutHead, List.of())).isStored())
                .isTrue();
    }

    @Test
    void opensEvidenceOnlyToThoseWhoMaySeeThePerson() {
        var entry = entry(member, "late_minutes", "9", LocalDate.of(2019, 7, 1));
        var proof = List.of(new NewEvidence("surat.pdf", PDF));
        var id = assessor(() -> recording.record(period, List.of(entry), proof))
                .recorded()
                .getFirst();

        var file = as(member, () -> evidence.of(member, EvidenceSubject.Kind.OBSERVATION, List.of(id.value())))
                .get(id.value())
                .getFirst();

        assertThat(as(member, () -> evidence.open(file.id())).bytes()).isEqualTo(PDF);
        assertThat(as(other, () -> evidence.of(member, EvidenceSubject.Kind.OBSERVATION, List.of(id.value()))))
                .isEmpty();
        assertThatThrownBy(() -> as(other, () -> evidence.open(file.id())))
                .extracting("code")
                .isEqualTo("EVIDENCE_UNKNOWN");
    }

    @Test
    void storesNothingWhenTheEvidenceIsRefused() {
        var day = LocalDate.of(2019, 8, 1);
        var entry = entry(member, "late_minutes", "9", day);
        var fake = List.of(new NewEvidence("surat.pdf", "<html>".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> assessor(() -> recording.record(period, List.of(entry), fake)))
                .extracting("code")
                .isEqualTo("EVIDENCE_KIND");
        assertThat(valuesOn(member, day)).isEmpty();
    }

    private void assertRefused(Actor who, List<FactEntry> entries) {
        assertThatThrownBy(() -> actor.as(who, () -> recording.record(period, entries, List.of())))
                .extracting("code")
                .isEqualTo("FACT_NOT_YOURS_TO_RECORD");
    }

    private List<String> codes(FactEntry entry) {
        return hr(() -> recording.record(period, List.of(entry), List.of())).issues().all().stream()
                .map(Issue::code)
                .toList();
    }

    private ObservationId record(EmployeeId who, String indicator, String value, LocalDate day) {
        var entries = List.of(entry(who, indicator, value, day));
        return assessor(() -> recording.record(period, entries, List.of()))
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

    private static FactEntry entry(EmployeeId who, String indicator, String value, LocalDate day) {
        return FactEntry.of(who, new Observation(indicator, new BigDecimal(value), null, day, "surat"));
    }

    private <T> T assessor(Supplier<T> work) {
        return as(head, work);
    }

    private <T> T as(EmployeeId who, Supplier<T> work) {
        return actor.as(Actors.of(Role.ASSESSOR, who), work);
    }

    private <T> T hr(Supplier<T> work) {
        return team.hr(work);
    }
}
