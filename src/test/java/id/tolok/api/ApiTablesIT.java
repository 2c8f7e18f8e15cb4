package id.tolok.api;

import static id.tolok.api.ApiClient.json;
import static id.tolok.api.ApiScope.EMPLOYEES_READ;
import static id.tolok.api.ApiScope.EMPLOYEES_WRITE;
import static id.tolok.api.ApiScope.GOALS_READ;
import static id.tolok.api.ApiScope.GOALS_WRITE;
import static id.tolok.api.ApiScope.OBSERVATIONS_READ;
import static id.tolok.api.ApiScope.OBSERVATIONS_WRITE;
import static id.tolok.api.ApiScope.RESULTS_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tolok.access.Role;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Scope;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What systems post and take away. */
@WholeApplication
final class ApiTablesIT {

    private static final String JSON = "application/json";
    private static final String OBSERVATIONS = "/api/v1/observations?period=2071&ruleSet=asemrowo";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Periods periods;

    @Autowired
    private EvaluationRuns runs;

    @Autowired
    private CurrentActor actor;

    private PeriodId period = new PeriodId(0);

    @BeforeEach
    void openPeriodWithPeople() {
        var staff = ApiClient.of(application, "simpeg-uji", EMPLOYEES_WRITE);
        json(staff.post("/api/v1/employees?from=2026-01-01", JSON, """
                        [{"nip": "%s", "name": "Kepala API", "unit": "API", "positionKind": "PENGAWAS", "position": "Kepala"},
                         {"nip": "%s", "name": "Satu API", "unit": "API", "positionKind": "PELAKSANA", "position": "Staf",
                          "supervisorNip": "%s"}]
                        """.formatted(nip(0), nip(1), nip(0))), 200);
        period = hr(() -> periods.findByCode("2071")
                        .orElseGet(() -> periods.moveTo(
                                periods.create(PeriodData.year(2071)).id(), PeriodState.RUNNING)))
                .id();
    }

    @Test
    void showsEmployeesWithTheirAssessors() {
        var reader = ApiClient.of(application, "simpeg-uji", EMPLOYEES_READ);

        var found = json(reader.post("/api/v1/employees/search", JSON, "[\"" + nip(1) + "\", \"x\"]"), 200);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("supervisorNip").asString()).isEqualTo(nip(0).digits());
        assertThat(json(reader.get("/api/v1/employees/" + found.get(0).get("id")), 200))
                .isEqualTo(found.get(0));
        var unit = json(reader.get("/api/v1/employees?unit=API&limit=1"), 200);
        assertThat(unit.get("total").asInt()).isEqualTo(2);
        assertThat(unit.get("items")).hasSize(1);
        assertThat(json(reader.get("/api/v1/employees?unit=NIHIL"), 404)
                        .get("code")
                        .asString())
                .isEqualTo("API_UNIT_UNKNOWN");
    }

    @Test
    void saysWhatATableOfEmployeesWouldBringAndWritesNothing() {
        var staff = ApiClient.of(application, "simpeg-uji", EMPLOYEES_WRITE);

        var report = json(staff.post("/api/v1/employees?dryRun=true", JSON, """
                        [{"nip": "%s", "name": "Baru", "unit": "API", "positionKind": "PELAKSANA", "position": "Staf"},
                         {"nip": "123", "name": "Rusak", "unit": "API", "positionKind": "PELAKSANA", "position": "Staf"}]
                        """.formatted(nip(9))), 200);

        assertThat(report.get("stored").asBoolean()).isFalse();
        assertThat(report.get("added").asInt()).isOne();
        assertThat(report.get("refused").asInt()).isOne();
        assertThat(report.get("errors").get(0).get("pointer").asString()).isEqualTo("/1/nip");
        assertThat(hr(() -> organisation.employeeByNip(nip(9)))).isEmpty();
    }

    @Test
    void takesADeliveryOnceAndNamesItsBadRows() {
        var machine = ApiClient.of(application, "mesin-uji", OBSERVATIONS_WRITE);
        var body = """
                [{"nip": "%1$s", "indicator": "late_minutes", "value": 12, "date": "2071-03-03"},
                 {"nip": "%1$s", "indicator": "late_minutes", "value": 601, "date": "2071-03-04"},
                 {"unit": "API", "indicator": "skm_u1", "value": "3", "date": "2071-03-04", "source": "survei"}]
                """.formatted(nip(1));
        var key = key();

        var done = deliver(machine, body, key, 200);

        assertThat(done.get("state").asString()).isEqualTo("COMPLETED");
        assertThat(done.get("kept").asInt()).isEqualTo(2);
        var error = done.get("errors").get(0);
        assertThat(error.get("pointer").asString()).isEqualTo("/1/value");
        assertThat(error.get("code").asString()).isEqualTo("FACT_OUT_OF_RANGE");
        assertThat(error.get("detail").asString()).contains("601 is out of range");

        assertThat(deliver(machine, body, key, 200)).isEqualTo(done);
        assertThat(deliver(machine, body.replace("12,", "13,"), key, 422)
                        .get("code")
                        .asString())
                .isEqualTo("API_KEY_USED");
        assertThat(observations("2071-03-03")).isEqualTo(1);
        assertThat(json(machine.get("/api/v1/imports/" + done.get("id") + "/errors"), 200)
                        .get("total")
                        .asInt())
                .isOne();
    }

    @Test
    void showsAndWithdrawsADeliveryToItsSystemOnly() {
        var machine = ApiClient.of(application, "mesin-tarik", OBSERVATIONS_WRITE);
        var other = ApiClient.of(application, "mesin-lain", OBSERVATIONS_WRITE);
        var key = key();
        var body = "[{\"nip\": \"%s\", \"indicator\": \"late_minutes\", \"value\": 5, \"date\": \"2071-04-01\"}]"
                .formatted(nip(1));
        var place = "/api/v1/imports/" + deliver(machine, body, key, 200).get("id");

        assertThat(other.get(place).statusCode()).isEqualTo(404);
        assertThat(other.delete(place).statusCode()).isEqualTo(404);
        assertThat(observations("2071-04-01")).isEqualTo(1);
        assertThat(json(machine.delete(place), 200).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(machine.delete(place).statusCode()).isEqualTo(409);
        assertThat(observations("2071-04-01")).isZero();
        assertThat(deliver(machine, body, key, 200).get("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void takesManyLinesPacked() throws IOException {
        var machine = ApiClient.of(application, "mesin-banyak", OBSERVATIONS_WRITE);
        var lines = new StringBuilder();
        int many = 25_000;
        for (int i = 0; i < many; i++) {
            lines.append("{\"nip\":\"%s\",\"indicator\":\"early_leave_minutes\",\"value\":%d,\"date\":\"2071-05-04\"}\n"
                    .formatted(nip(1), i % 600));
        }
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }

        var started = machine.post(
                OBSERVATIONS,
                "application/x-ndjson",
                packed.toByteArray(),
                "Content-Encoding",
                "gzip",
                "Idempotency-Key",
                key());

        json(started, 202);
        var place = started.headers().firstValue("location").orElseThrow();
        await().atMost(Duration.ofSeconds(60)).until(() -> machine.get(place).statusCode() == 200);
        assertThat(json(machine.get(place), 200).get("state").asString()).isEqualTo("COMPLETED");
        assertThat(json(machine.get(place), 200).get("kept").asInt()).isEqualTo(many);
    }

    @Test
    void saysWhyABodyIsNoTable() {
        var machine = ApiClient.of(application, "mesin-salah", OBSERVATIONS_WRITE);
        var key = key();

        assertThat(code(machine.post(OBSERVATIONS, JSON, "[]"), 400)).isEqualTo("API_KEY_MISSING");
        assertThat(code(machine.post(OBSERVATIONS, "text/html", "<p>", "Idempotency-Key", key), 415))
                .isEqualTo("API_KIND");
        assertThat(code(machine.post(OBSERVATIONS, JSON, "[{\"nip\": ", "Idempotency-Key", key), 400))
                .isEqualTo("API_JSON");
        assertThat(code(machine.post(OBSERVATIONS, JSON, "[{\"nap\": 1}]", "Idempotency-Key", key), 422))
                .isEqualTo("API_JSON_FIELD");
        assertThat(code(machine.post(OBSERVATIONS, JSON, "[{\"nip\": \"1\\n2\"}]", "Idempotency-Key", key), 422))
                .isEqualTo("API_JSON_LINE_BREAK");
        assertThat(code(
                        machine.post(
                                OBSERVATIONS,
                                JSON,
                                "x".getBytes(StandardCharsets.UTF_8),
                                "Idempotency-Key",
                                key,
                                "Content-Encoding",
                                "gzip"),
                        422))
                .isEqualTo("API_BROKEN_OFF");
        assertThat(code(machine.post(OBSERVATIONS.replace("2071", "1999"), JSON, "[]", "Idempotency-Key", key), 404))
                .isEqualTo("API_PERIOD_UNKNOWN");
        var unreadable =
                machine.post(OBSERVATIONS, "text/csv", "apa,saja\n1,2\n", "Idempotency-Key", key, "Prefer", "wait=30");
        assertThat(json(unreadable, 422).get("errors").get(0).get("code").asString())
                .isEqualTo("COLUMN_MISSING");
    }

    @Test
    void takesGoalsAndShowsThem() {
        var planner = ApiClient.of(application, "skp-uji", GOALS_WRITE, GOALS_READ);
        var body = "[{\"nip\": \"%s\", \"code\": \"api-1\", \"target\": 40, \"realised\": 30, \"weight\": \"12.5\"}]"
                .formatted(nip(1));

        var report = json(planner.post("/api/v1/goals?period=2071", JSON, body), 200);

        assertThat(report.get("errors")).isEmpty();
        assertThat(report.get("added").asInt() + report.get("unchanged").asInt())
                .isOne();
        var goals = json(planner.get("/api/v1/goals?period=2071&limit=1000"), 200)
                .get("items")
                .valueStream()
                .filter(person -> person.get("nip").asString().equals(nip(1).digits()))
                .findFirst()
                .orElseThrow()
                .get("goals");
        assertThat(goals.get(0).get("achievement").asInt()).isEqualTo(75);
        assertThat(goals.get(0).get("weight").decimalValue()).isEqualByComparingTo("12.5");
    }

    @Test
    void exportsTheResultsOfARun() {
        var person =
                hr(() -> organisation.employeeByNip(nip(1)).map(Employee::id)).orElseThrow();
        var run = hr(() -> runs.start(new Scope.OnePerson(person), period, new RuleSetId("asemrowo")));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> hr(() -> runs.find(run)).orElseThrow().state().isOver());
        var warehouse = ApiClient.of(application, "gudang-uji", RESULTS_READ);

        var csv = warehouse.get("/api/v1/runs/" + run.value() + "/results.csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.body()).startsWith("id,employee,nip,name,status,grade,").contains(nip(1) + ",Satu API,");
        var page = json(warehouse.get("/api/v1/runs/" + run.value() + "/results"), 200);
        assertThat(page.get("total").asInt()).isOne();
        var whole =
                json(warehouse.get("/api/v1/results/" + page.get("items").get(0).get("id")), 200);
        assertThat(whole.get("nip").asString()).isEqualTo(nip(1).digits());
        assertThat(warehouse
                        .get("/api/v1/runs/" + run.value() + "/results.jsonl")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(code(warehouse.get("/api/v1/runs/999999/results"), 404)).isEqualTo("API_RUN_UNKNOWN");
    }

    private static String code(java.net.http.HttpResponse<String> answer, int status) {
        return json(answer, status).get("code").asString();
    }

    private static JsonNode deliver(ApiClient machine, String body, String key, int status) {
        return json(machine.post(OBSERVATIONS, JSON, body, "Idempotency-Key", key, "Prefer", "wait=60"), status);
    }

    private long observations(String date) {
        var id = hr(() -> organisation.employeeByNip(nip(1)).map(Employee::id))
                .orElseThrow()
                .value();
        var reader = ApiClient.of(application, "baca-uji", OBSERVATIONS_READ);
        return json(reader.get("/api/v1/observations?period=2071&employee=" + id), 200)
                .valueStream()
                .filter(one -> one.get("date").asString().equals(date))
                .count();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Nip nip(int number) {
        return Nips.number(710_000 + number);
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }
}
