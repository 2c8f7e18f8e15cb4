package id.tolok.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tolok.access.Role;
import id.tolok.audit.AuditEntry;
import id.tolok.audit.AuditFilter;
import id.tolok.audit.AuditTrail;
import id.tolok.coaching.Objection.Target;
import id.tolok.coaching.Objection.Target.Kind;
import id.tolok.coaching.internal.AppraisalAccess;
import id.tolok.coaching.internal.AppraisalRows;
import id.tolok.coaching.internal.CoachingTrail;
import id.tolok.coaching.internal.ObjectionRows;
import id.tolok.coaching.internal.ObjectionTargets;
import id.tolok.coaching.internal.Watch;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.RunState;
import id.tolok.evidence.EvidenceFile;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.facts.FactChange;
import id.tolok.facts.FactRecording;
import id.tolok.facts.Observations;
import id.tolok.notification.Notifications;
import id.tolok.notification.StoredNotice;
import id.tolok.rules.RuleAuthoring;
import id.tolok.rules.RuleSets;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Refusal;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** From a computed result to a letter, an objection and its end. */
@WholeApplication
final class AppraisalIT {

    private static final List<NewEvidence> PROOF =
            List.of(new NewEvidence("foto.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)));

    @Autowired
    private ApplicationContext application;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Releases releases;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Objections objections;

    @Autowired
    private Letters letters;

    @Autowired
    private Notifications notifications;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ObjectionCases cases;

    @Autowired
    private Observations observations;

    @Autowired
    private FactRecording recording;

    @Autowired
    private RuleAuthoring authoring;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void goesFromConfirmationToASupersedingResult() {
        var office = new CoachingOffice(application, 2081);
        office.record(3, "absence_days", 1, 20);
        office.evaluate();
        var result = office.latest(3);
        office.as(office.assessor(), () -> confirmations.confirm(Set.of(result)));
        var id = office.appraisal(result).id();
        assertThat(office.as(office.employee(3), () -> letters.of(id))).isEmpty();
        assertThat(office.as(office.employee(3), appraisals::mine)).isEmpty();

        assertThat(office.asHr(() -> releases.release(List.of(id)))).isEqualTo(new Releases.Handed(0, 1));
        assertThat(office.as(office.employee(3), () -> letters.of(id))).isEmpty();
        office.release(id);
        assertThat(notices(office, office.employee(3)))
                .anyMatch(text -> text.contains("diserahkan") || text.contains("rilis"));
        var letter = office.as(office.employee(3), () -> letters.of(id)).orElseThrow();
        assertThat(letter.result().outcome().aspects()).containsKey("discipline");
        assertThat(letter.explanation().missed()).isNotEmpty();
        assertThat(office.as(office.employee(4), () -> letters.of(id))).isEmpty();

        office.as(office.employee(3), () -> objections.receive(id));
        office.as(
                office.employee(3),
                () -> objections.object(id, new Target(Kind.FACT, "absence_days"), "Saya bertugas di kantor kota."));
        refuses(office, office.superior(), "APPRAISAL_STATE", () -> objections.decide(id, true, "Benar"));
        refuses(office, office.employee(3), "NOT_PERMITTED", () -> objections.explain(id, "Tidak"));
        office.as(office.assessor(), () -> objections.explain(id, "Mesin presensi tidak mencatat tugas."));
        refuses(office, office.assessor(), "SUPERIOR_ONLY", () -> objections.decide(id, false, "Tetap"));
        var contested =
                office.as(office.assessor(), () -> observations.of(office.person(3), office.period.id())).stream()
                        .filter(fact -> fact.observation().code().equals("absence_days"))
                        .findFirst()
                        .orElseThrow();
        var gone = List.of(new FactChange(Optional.of(contested.id()), Optional.empty()));
        refuses(
                office,
                office.assessor(),
                "FACT_NOT_YOURS_TO_RECORD",
                () -> recording.change(office.period.id(), gone, "Surat tugas", List.of()));
        office.as(office.superior(), () -> objections.decide(id, true, "Surat tugas ada."));
        assertThat(office.as(office.assessor(), () -> appraisals.steps(found(office, id))))
                .containsExactly(AppraisalStep.EVALUATE_AGAIN);
        office.as(office.assessor(), () -> recording.change(office.period.id(), gone, "Keberatan diterima", List.of()));

        var again = office.as(office.assessor(), () -> objections.evaluateAgain(id));
        assertThat(office.finished(again).state()).isEqualTo(RunState.COMPLETED);
        assertThat(office.summary(3).aspects().get("discipline")).isEqualByComparingTo("100");
        var left = office.as(office.assessor(), () -> observations.of(office.person(3), office.period.id())).stream()
                .filter(fact -> fact.end().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(office.as(office.assessor(), () -> recording.maySupersede(left)))
                .as("not beyond the decision")
                .isFalse();
        office.released(3);
        assertThat(found(office, id).replaced()).isTrue();
        becomesACase(office, id);
        assertThat(actions(office, id))
                .contains(
                        "coaching.result-confirmed",
                        "coaching.result-released",
                        "coaching.result-received",
                        "coaching.objection-made",
                        "coaching.objection-explained",
                        "coaching.objection-decided",
                        "coaching.objection-followed-up",
                        "coaching.letter-read");
    }

    private void becomesACase(CoachingOffice office, AppraisalId id) {
        var editor = Actors.of(Role.POLICY_EDITOR);
        var run = office.asHr(() -> appraisals.find(id)).orElseThrow().run();
        var version = office.asHr(
                        () -> application.getBean(EvaluationRuns.class).find(run))
                .orElseThrow()
                .version();
        var draft = office.as(editor, () -> authoring.openDraft(version)).id();
        refuses(office, office.assessor(), "NOT_PERMITTED", () -> cases.take(id, draft));
        office.as(editor, () -> cases.take(id, draft));
        var text = office.as(editor, () -> ruleSets.files(draft)).stream()
                .filter(file -> file.path().equals("cases/objections.yaml"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst();
        assertThat(text.orElseThrow())
                .contains("objection " + id.value(), "goal_achievement")
                .doesNotContain("absence_days")
                .doesNotContain(office.nip(3).digits())
                .doesNotContain("Tiga");
        assertThat(office.as(editor, cases::open))
                .noneMatch(one -> one.appraisal().equals(id));
        office.as(editor, () -> authoring.discard(draft));
    }

    @Test
    void keepsTheComputedGradeBesideTheAssessorsAndTellsTheSuperior() {
        var office = new CoachingOffice(application, 2082);
        office.evaluate();
        var result = office.latest(3);
        var other = new AssessorGrade("BUTUH_PERBAIKAN", "Alasan", "Foto loket kosong");
        refuses(
                office,
                office.assessor(),
                "ASSESSOR_GRADE_FILE",
                () -> confirmations.confirm(result, other, List.of()));
        var unknown = new AssessorGrade("HEBAT", "Alasan", "Bukti");
        refuses(
                office,
                office.assessor(),
                "ASSESSOR_GRADE_UNKNOWN",
                () -> confirmations.confirm(result, unknown, PROOF));
        var computed = new AssessorGrade(office.summary(3).grade().orElseThrow(), "Alasan", "Bukti");
        refuses(office, office.assessor(), "ASSESSOR_GRADE_SAME", () -> confirmations.confirm(result, computed, PROOF));
        var script = List.of(new NewEvidence("bukti.pdf", "<script>".getBytes(StandardCharsets.UTF_8)));
        refuses(office, office.assessor(), "EVIDENCE_KIND", () -> confirmations.confirm(result, other, script));
        assertThat(office.asHr(() -> appraisals.ofResults(List.of(result))))
                .as("nothing is half confirmed")
                .isEmpty();
        office.as(office.assessor(), () -> confirmations.confirm(result, other, PROOF));
        var appraisal = office.appraisal(result);
        assertThat(appraisal.computed()).isPresent().isNotEqualTo(appraisal.grade());
        assertThat(appraisal.grade()).contains("BUTUH_PERBAIKAN");
        assertThat(notices(office, office.superior())).anyMatch(text -> text.contains("Tiga 2082"));
        assertThat(actions(office, appraisal.id())).contains("coaching.result-overridden");
        assertThat(proofs(office, office.superior(), appraisal)).hasSize(1);
        assertThat(proofs(office, office.employee(3), appraisal))
                .as("not before the release")
                .isEmpty();
        assertThat(proofs(office, office.employee(4), appraisal)).isEmpty();
        office.release(appraisal.id());
        var file = proofs(office, office.employee(3), appraisal).getFirst();
        assertThat(office.as(office.employee(3), () -> evidence.open(file.id())).name())
                .isEqualTo("foto.pdf");
        assertThat(catchThrowable(() -> new AssessorGrade("BAIK", " ", "Bukti")))
                .isInstanceOf(CoachingRefusal.class);
    }

    @Test
    void confirmsManyAtOnceAndNobodyElsesPeople() {
        var office = new CoachingOffice(application, 2083);
        office.evaluate();
        var mine =
                office.as(office.assessor(), () -> confirmations.candidates(office.period.id(), CoachingOffice.RULES));
        assertThat(mine)
                .extracting(candidate -> candidate.dated().result().name())
                .containsExactly("Empat 2083", "Tiga 2083");
        var all =
                mine.stream().map(candidate -> candidate.dated().result().id()).collect(Collectors.toSet());
        var strange = new HashSet<>(all);
        strange.add(office.latest(5));
        refuses(office, office.assessor(), "NOT_YOUR_PEOPLE", () -> confirmations.confirm(strange));
        refuses(office, office.assessor(), "NOT_YOUR_PEOPLE", () -> confirmations.confirm(Set.of(office.latest(2))));
        assertThat(office.as(office.assessor(), () -> confirmations.confirm(all)))
                .isEqualTo(2);
        assertThat(office.as(office.assessor(), () -> confirmations.confirm(all)))
                .isZero();
        assertThat(office.as(office.superior(), () -> confirmations.confirm(Set.of(office.latest(2)))))
                .isEqualTo(1);
    }

    @Test
    void refusesAResultThatANewerRunHasOvertaken() {
        var office = new CoachingOffice(application, 2084);
        office.evaluate();
        var old = office.latest(3);
        office.as(office.assessor(), () -> confirmations.giveBack(old, "Presensi belum lengkap"));
        assertThat(office.as(
                        office.assessor(), () -> confirmations.candidates(office.period.id(), CoachingOffice.RULES)))
                .anySatisfy(candidate -> assertThat(candidate.returned()).contains("Presensi belum lengkap"));
        office.evaluate();
        refuses(office, office.assessor(), "RESULT_OVERTAKEN", () -> confirmations.confirm(Set.of(old)));
    }

    @Test
    void closesTheTimeForObjectionsAfterFourteenDays() {
        var office = new CoachingOffice(application, 2085);
        office.evaluate();
        var id = office.released(3);
        office.as(office.employee(3), () -> objections.receive(id));
        var received = LocalDate.now(clock);
        assertThat(found(office, id).objectionUntil()).contains(received.plusDays(14));

        Watch.look(application, later(12));
        assertThat(found(office, id).state()).isEqualTo(AppraisalState.RECEIVED);
        assertThat(notices(office, office.employee(3))).anyMatch(text -> text.contains("keberatan"));
        int before = notices(office, office.employee(3)).size();
        Watch.look(application, later(13));
        assertThat(notices(office, office.employee(3))).hasSize(before);
        Watch.look(application, later(15));
        assertThat(found(office, id).state()).isEqualTo(AppraisalState.FINAL);
        refuses(office, office.employee(3), "APPRAISAL_STATE", () -> objections.object(id, Target.WHOLE, "Terlambat"));
    }

    @Test
    void refusesAnObjectionAfterTheDeadlineAndAnUnknownTarget() {
        var office = new CoachingOffice(application, 2086);
        office.evaluate();
        var id = office.released(3);
        refuses(office, office.employee(3), "NOT_RECEIVED", () -> objections.object(id, Target.WHOLE, "Belum"));
        refuses(office, office.assessor(), "NOT_YOUR_RESULT", () -> objections.receive(id));
        office.as(office.employee(3), () -> objections.receive(id));
        refuses(
                office,
                office.employee(3),
                "OBJECTION_TARGET",
                () -> objections.object(id, new Target(Kind.RULE, "no such rule"), "Aturan apa?"));
        refuses(office, office.employee(3), "TEXT_MISSING", () -> objections.object(id, Target.WHOLE, "  "));
        var late = on(later(15));
        refuses(office, office.employee(3), "OBJECTION_TOO_LATE", () -> late.object(id, Target.WHOLE, "Terlambat"));
    }

    @Test
    void letsTheSuperiorDecideWhenTheAssessorStaysSilent() {
        var office = new CoachingOffice(application, 2087);
        office.evaluate();
        var id = office.released(3);
        office.as(office.employee(3), () -> objections.receive(id));
        office.as(office.employee(3), () -> objections.object(id, Target.WHOLE, "Tidak sesuai"));
        Watch.look(application, later(8));
        assertThat(notices(office, office.superior())).anyMatch(text -> text.contains("Tiga 2087"));
        assertThat(office.as(office.superior(), () -> appraisals.steps(found(office, id))))
                .isEmpty();
        var overdue = on(later(8));
        office.as(
                office.superior(),
                () -> transactions.executeWithoutResult(status -> overdue.decide(id, false, "Hasil tetap")));
        assertThat(found(office, id).state()).isEqualTo(AppraisalState.DECIDED);
        Watch.look(application, later(8));
        assertThat(found(office, id).state()).isEqualTo(AppraisalState.FINAL);
    }

    @Test
    void tellsWhoeverHoldsALetterWhetherItIsGenuine() throws Exception {
        var office = new CoachingOffice(application, 2088);
        office.evaluate();
        var result = office.latest(3);
        office.as(office.assessor(), () -> confirmations.confirm(Set.of(result)));
        var code = office.appraisal(result).verification();
        assertThat(get("/surat/" + code).statusCode()).isEqualTo(404);
        office.release(office.appraisal(result).id());
        var page = get("/surat/" + code + "?lang=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("genuine", "Tiga 2088", "2088")
                .doesNotContain(office.nip(3).digits())
                .doesNotContain("<script");
        assertThat(get("/surat/" + code.toLowerCase(Locale.ROOT)).statusCode()).isEqualTo(200);
        int status = 0;
        for (int i = 0; i < 40 && status != 429; i++) {
            status = get("/surat/AAAAAAAAAAAAAAAA").statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    private List<EvidenceFile> proofs(CoachingOffice office, Actor who, Appraisal appraisal) {
        var number = appraisal.id().value();
        return office.as(
                        who,
                        () -> evidence.of(appraisal.employee(), EvidenceSubject.Kind.ASSESSOR_GRADE, List.of(number)))
                .getOrDefault(number, List.of());
    }

    private Appraisal found(CoachingOffice office, AppraisalId id) {
        return office.asHr(() -> appraisals.find(id)).orElseThrow();
    }

    private List<String> notices(CoachingOffice office, Actor who) {
        return office.as(who, () -> notifications.newest(Locale.of("id"), 0, 100)).stream()
                .map(StoredNotice::sentence)
                .toList();
    }

    private List<String> actions(CoachingOffice office, AppraisalId id) {
        return office
                .as(Actors.of(Role.AUDITOR), () -> trail.search(AuditFilter.about("appraisal:" + id.value()), 0, 100))
                .stream()
                .map(AuditEntry::action)
                .toList();
    }

    private Objections on(Clock day) {
        return new Objections(
                application.getBean(AppraisalRows.class),
                application.getBean(ObjectionRows.class),
                application.getBean(ObjectionTargets.class),
                application.getBean(AppraisalAccess.class),
                application.getBean(EvaluationRuns.class),
                application.getBean(CurrentActor.class),
                application.getBean(CoachingTrail.class),
                day);
    }

    private Clock later(int days) {
        return Clock.offset(clock, Duration.ofDays(days));
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void refuses(CoachingOffice office, Actor actor, String code, Runnable work) {
        assertThat(catchThrowable(() -> office.as(actor, work)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
