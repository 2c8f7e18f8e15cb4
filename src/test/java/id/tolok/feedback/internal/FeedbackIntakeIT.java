package id.tolok.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.facts.Observations;
import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackData;
import id.tolok.feedback.FeedbackFilter;
import id.tolok.feedback.FeedbackIntake;
import id.tolok.feedback.FeedbackKind;
import id.tolok.feedback.FeedbackPictures;
import id.tolok.feedback.FeedbackRefusal;
import id.tolok.feedback.FeedbackReview;
import id.tolok.feedback.FeedbackState;
import id.tolok.feedback.RejectReason;
import id.tolok.feedback.ServicePoint;
import id.tolok.feedback.ServicePointData;
import id.tolok.feedback.ServicePointId;
import id.tolok.feedback.ServicePoints;
import id.tolok.feedback.Submission;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.UnitId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What citizens send, good and bad, and what becomes of it. */
@WholeApplication
final class FeedbackIntakeIT {

    private static final int FIRST_NIP = 91_000;

    @Autowired
    private FeedbackIntake intake;

    @Autowired
    private FeedbackReview review;

    @Autowired
    private FeedbackPictures pictures;

    @Autowired
    private ServicePoints points;

    @Autowired
    private DailySecrets secrets;

    @Autowired
    private Observations observations;

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

    @LocalServerPort
    private int port;

    private ServicePoint point = new ServicePoint(new ServicePointId(0), "", "", new UnitId(0), false);
    private PeriodId period = new PeriodId(0);

    @BeforeEach
    void openAPoint() {
        var today = LocalDate.now(clock);
        system(() -> employees.apply(
                "umpan.csv",
                new EmployeeCsv()
                        .head(nip(0), "UMP")
                        .member(nip(1), "Sekar Wulandari", "UMP", nip(0))
                        .member(nip(2), "Ratna Pemeriksa", "UMP", nip(0))
                        .bytes(),
                today.minusYears(1)));
        var code = "umpan-" + today.getYear();
        period = system(() -> periods.findByCode(code).orElseGet(() -> {
                    var year = PeriodData.year(today.getYear());
                    var made = periods.create(new PeriodData(code, year.start(), year.end()));
                    return periods.moveTo(made.id(), PeriodState.RUNNING);
                }))
                .id();
        var unit = organisation.unitByCode("UMP").orElseThrow().id();
        point = system(() -> points.create(new ServicePointData("Loket Umpan", unit)));
    }

    @Test
    void takesAFormAndShowsTheAnswerToTheTicket() throws Exception {
        var form = get("/layanan/" + point.code());
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("Bagaimana layanan kami?").doesNotContain("<script");
        assertThat(form.body().length()).isLessThan(16_000);
        assertThat(form.headers().firstValue("set-cookie")).isEmpty();
        assertThat(form.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'");

        var sent = post(fields("PRAISE", "Cepat sekali", "Sekar") + "&u3=4&u7=4");
        assertThat(sent.statusCode()).isEqualTo(303);
        var ticket = sent.headers().firstValue("location").orElseThrow();
        assertThat(get(ticket).body()).contains("Menunggu diperiksa").doesNotContain("Cepat sekali");

        var found = newest("Cepat sekali");
        as(reviewer(), () -> review.accept(found.id(), new Assignee.Person(person(1))));
        as(reviewer(), () -> review.reply(found.id(), "Terima kasih <b>banyak</b>"));
        assertThat(get(ticket).body()).contains("Diterima").contains("Terima kasih &lt;b&gt;banyak&lt;/b&gt;");
        assertThat(get("/layanan/tiket?nomor=AAAA-BBBB-CCCC").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsMarkupAsTextAndShowsAMistakeWithWhatWasWritten() throws Exception {
        var text = "<script>alert(1)</script>";

        var refused = post(fields("", text, "\"><img src=x>") + "&u1=4");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Pilih apakah pesan Anda pujian")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&quot;&gt;&lt;img src=x&gt;")
                .doesNotContain("<script")
                .doesNotContain("<img");
        assertThat(get("/layanan/" + point.code() + "?lang=en").body()).contains("How was our service?");
    }

    @Test
    void refusesAMegabyteAndWhatIsTooLong() throws Exception {
        var megabyte = post(fields("COMPLAINT", "x".repeat(1_000_000), ""));
        assertThat(megabyte.statusCode()).isEqualTo(413);
        assertThat(megabyte.body()).contains("Pesan terlalu panjang");

        var longer = post(fields("COMPLAINT", "panjang ".repeat(501), ""));
        assertThat(longer.statusCode()).isEqualTo(422);
        assertThat(longer.body()).contains("4007").contains("4000");
        assertThat(post(fields("", "", "")).body()).contains("Formulir masih kosong");
    }

    @Test
    void keepsAFloodOutAndThePageUp() throws Exception {
        int kept = 0;
        for (int i = 0; i < 1_000; i++) {
            try {
                intake.take(submission("203.0.113.9", FeedbackKind.COMPLAINT, "banjir nomor " + i, ""));
                kept++;
            } catch (FeedbackRefusal refusal) {
                assertThat(refusal.code()).isEqualTo("FEEDBACK_TOO_MANY");
            }
        }

        assertThat(kept).isBetween(20, 25);
        assertThat(get("/layanan/" + point.code()).statusCode()).isEqualTo(200);
        intake.take(submission("203.0.113.10", FeedbackKind.PRAISE, "tetangga boleh", ""));
        var one = newest("banjir nomor 3");
        assertThat(one.sameOrigin()).isEqualTo(kept);
        int rejected = as(reviewer(), () -> review.rejectOrigin(one.id(), RejectReason.ABUSE));
        assertThat(rejected).isEqualTo(kept);
        assertThat(as(reviewer(), () -> review.page(filter("banjir"), 0, 50))).isEmpty();
    }

    @Test
    void givesOneTicketForOneFormAndRefusesForeignAndHurriedOnes() {
        var data = new FeedbackData(FeedbackKind.PRAISE, "sekali saja", "", new TreeMap<>());
        var token = token(Duration.ofMinutes(1));
        var first = intake.take(new Submission(point.code(), token, "", "198.51.100.1", data));
        var second = intake.take(new Submission(point.code(), token, "", "198.51.100.1", data));
        assertThat(second).isEqualTo(first);

        assertRefused("FEEDBACK_TOO_FAST", token(Duration.ZERO), "");
        assertRefused("FEEDBACK_FORM_OLD", token(Duration.ofHours(13)), "");
        assertRefused("FEEDBACK_FORM_OLD", token(Duration.ofMinutes(1)).replaceFirst("\\.[0-9a-f]{2}", ".00"), "");
        assertRefused("FEEDBACK_FORM_OLD", "1", "");
        assertRefused("FEEDBACK_ROBOT", token(Duration.ofMinutes(1)), "http://iklan.example");
    }

    @Test
    void countsTheSameWordsOncePerNetworkAndNamesTheOriginal() {
        for (var address : List.of("192.0.2.1", "192.0.2.2", "192.0.2.1")) {
            intake.take(submission(address, FeedbackKind.PRAISE, "Ramah, dan CEPAT!", "Bu Sekar"));
        }
        var found = newest("ramah");
        assertThat(found.sameText()).isEqualTo(3);

        as(reviewer(), () -> review.accept(found.id(), new Assignee.Person(person(1))));

        var source = "Umpan balik #" + found.id().value();
        var facts = system(() -> observations.of(person(1), period));
        assertThat(facts.stream().filter(fact -> fact.observation().source().equals(source)))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.observation().code()).isEqualTo("public_praise");
                    assertThat(fact.observation().value()).isEqualByComparingTo("1");
                });
        assertThat(as(Actors.of(Role.EMPLOYEE, person(1)), review::aboutMe))
                .extracting(Feedback::text)
                .filteredOn("Ramah, dan CEPAT!"::equals)
                .hasSize(2);
        assertThatThrownBy(() -> as(reviewer(), () -> review.accept(found.id(), new Assignee.OfUnit(point.unit()))))
                .extracting("code")
                .isEqualTo("FEEDBACK_DECIDED");
    }

    @Test
    void acceptsSurveysForTheirUnitInOneGo() {
        var answers = new TreeMap<>(Map.of(1, 4, 9, 2));
        var data = new FeedbackData(FeedbackKind.SURVEY, "", "", answers);
        intake.take(new Submission(point.code(), token(Duration.ofMinutes(1)), "", "192.0.2.77", data));
        var unit = new FeedbackFilter(
                FeedbackState.NEW, Set.of(point.unit()), Optional.of(FeedbackKind.SURVEY), "", Optional.empty());
        var waiting = as(reviewer(), () -> review.page(unit, 0, 10));

        int accepted = as(
                reviewer(),
                () -> review.acceptSurveys(waiting.stream().map(Feedback::id).toList()));

        assertThat(accepted).isEqualTo(waiting.size()).isPositive();
        assertThat(system(() -> observations.of(point.unit(), period)))
                .extracting(fact -> fact.observation().code())
                .contains("skm_u1", "skm_u9");
        var today = LocalDate.now(clock);
        assertThat(as(reviewer(), () -> pictures.elements(Set.of(point.unit()), today, today)))
                .anySatisfy(month -> {
                    assertThat(month.element()).isEqualTo(9);
                    assertThat(month.month()).isEqualTo(YearMonth.from(today));
                    assertThat(month.mean()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(4));
                    assertThat(month.answers()).isPositive();
                });
        assertThat(as(reviewer(), () -> pictures.elements(Set.of(new UnitId(-1)), today, today)))
                .isEmpty();
    }

    @Test
    void letsNobodyDecideAboutOneself() {
        intake.take(submission("192.0.2.30", FeedbackKind.COMPLAINT, "ketus di loket", "Ibu Ratna"));
        intake.take(submission("192.0.2.31", FeedbackKind.COMPLAINT, "tanpa nama", ""));
        var named = newest("ketus");
        var unnamed = newest("tanpa nama");

        assertOwn(() -> review.reject(named.id(), RejectReason.NOT_SO));
        assertOwn(() -> review.accept(named.id(), new Assignee.OfUnit(point.unit())));
        assertOwn(() -> review.accept(unnamed.id(), new Assignee.Person(person(2))));
        assertOwn(() -> review.reply(named.id(), "tidak benar"));
        assertThatThrownBy(() ->
                        as(reviewer(), () -> review.accept(unnamed.id(), new Assignee.Person(new EmployeeId(-1)))))
                .extracting("code")
                .isEqualTo("FEEDBACK_PERSON_UNKNOWN");
        as(Actors.of(Role.HR, person(1)), () -> review.reject(named.id(), RejectReason.NOT_SO));
    }

    private void assertOwn(Runnable work) {
        assertThatThrownBy(() -> as(reviewer(), work)).extracting("code").isEqualTo("FEEDBACK_OWN");
    }

    private void assertRefused(String code, String token, String trap) {
        var data = new FeedbackData(FeedbackKind.PRAISE, "coba", "", new TreeMap<>());
        assertThatThrownBy(() -> intake.take(new Submission(point.code(), token, trap, "198.51.100.2", data)))
                .extracting("code")
                .isEqualTo(code);
    }

    private Submission submission(String address, FeedbackKind kind, String text, String officer) {
        var data = new FeedbackData(kind, text, officer, new TreeMap<>());
        return new Submission(point.code(), token(Duration.ofMinutes(1)), "", address, data);
    }

    private String fields(String kind, String text, String officer) {
        return "token=" + token(Duration.ofMinutes(1)) + "&website=&kind=" + kind + "&text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&officer="
                + URLEncoder.encode(officer, StandardCharsets.UTF_8);
    }

    /** As if the form had been given out that long ago. */
    private String token(Duration age) {
        return new FormTokens(secrets, Clock.offset(clock, age.negated())).issue(point.code());
    }

    private Feedback newest(String text) {
        return as(reviewer(), () -> review.page(filter(text), 0, 50)).getLast();
    }

    private static FeedbackFilter filter(String text) {
        return new FeedbackFilter(FeedbackState.NEW, Set.of(), Optional.empty(), text, Optional.empty());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> post(String form) throws Exception {
        return send(HttpRequest.newBuilder(uri("/layanan/" + point.code()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private Actor reviewer() {
        return Actors.of(Role.HR, person(2));
    }

    private EmployeeId person(int number) {
        return system(() -> organisation.employeeByNip(nip(number)))
                .orElseThrow()
                .id();
    }

    private static Nip nip(int number) {
        return Nips.number(FIRST_NIP + number);
    }

    private <T> T system(Supplier<T> work) {
        return actor.as(Actor.system("test"), work);
    }

    private <T> T as(Actor who, Supplier<T> work) {
        return actor.as(who, work);
    }

    private void as(Actor who, Runnable work) {
        actor.as(who, work);
    }
}
