package id.tolok.benchmark;

import id.tolok.Tolok;
import id.tolok.api.ApiScope;
import id.tolok.api.ApiTokenData;
import id.tolok.api.ApiTokens;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.Completeness;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import id.tolok.facts.IndicatorValues;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.WorkingDays;
import id.tolok.organisation.intake.FileContent;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.GoalUse;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with 20,000 people on a database of its own, and a file of a million facts about them. */
final class IntakeOffice implements AutoCloseable {

    private static final Actor CLERK = Actor.system("benchmark");

    private final BenchDatabase database;
    private final ConfigurableApplicationContext application;
    private final Path folder;
    private final PeriodId period;
    private final BulkLoad bulk;

    private IntakeOffice(BenchDatabase database, Path folder) throws IOException {
        this.database = database;
        this.folder = folder;
        application = SpringApplication.run(Tolok.class, database.arguments());
        period = as(this::people);
        bulk = new BulkLoad(application.getBean(DataSource.class), folder);
    }

    static IntakeOffice open(String kind) throws IOException, SQLException {
        var folder = Files.createTempDirectory("tolok-bench");
        var office = new IntakeOffice(BenchDatabase.open(kind, folder), folder);
        var file = new IntakeFile(office.application.getBean(WorkingDays.class).calendar());
        file.write(office.facts());
        office.bulk.prepare(office.application.getBean(Organisation.class), file, office.clerk());
        return office;
    }

    int importFile() {
        var imports = application.getBean(FactImport.class);
        var upload = new FactFileUpload("facts.csv", FileContent.of(facts()), period, new RuleSetId("asemrowo"));
        return complete(as(() -> imports.await(imports.start(upload))));
    }

    /** As an attendance machine does, with a token of its own. */
    int post() throws IOException, InterruptedException {
        var token = as(() -> application
                .getBean(ApiTokens.class)
                .create(new ApiTokenData(
                        "mesin-presensi",
                        Set.of(ApiScope.OBSERVATIONS_WRITE),
                        LocalDate.now().plusDays(1))));
        var address = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
        var http = HttpClient.newHttpClient();
        var posted = http.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/observations?period=2026&ruleSet=asemrowo"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", "malam-1")
                        .POST(HttpRequest.BodyPublishers.ofFile(facts()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var place = posted.headers().firstValue("location").orElseThrow();
        var id = new FactImportId(Long.parseLong(place.substring(place.lastIndexOf('/') + 1)));
        return complete(as(() -> application.getBean(FactImport.class).await(id)));
    }

    /** How many cells of the matrix of everybody are empty. */
    int missing() {
        var matrix = as(() ->
                application.getBean(Completeness.class).matrix(Optional.empty(), period, dictionary(), GoalUse.READ));
        return matrix.rows().stream().mapToInt(row -> row.missing()).sum();
    }

    /** How many indicators of somebody have a value. */
    int numbers() {
        var person = as(() -> application.getBean(Organisation.class).employeeByNip(IntakeFile.nip(4_711)))
                .orElseThrow()
                .id();
        var values = as(() -> application.getBean(IndicatorValues.class).of(person, period, dictionary()));
        return (int) values.stream().filter(value -> value.value().isPresent()).count();
    }

    private RuleDictionary dictionary() {
        return application
                .getBean(Dictionaries.class)
                .inForce(new RuleSetId("asemrowo"), LocalDate.of(2026, 12, 31))
                .orElseThrow();
    }

    private static int complete(FactImportStatus done) {
        if (done.state() != FactImportState.COMPLETED || done.rowsKept() != IntakeFile.ROWS) {
            throw new IllegalStateException(done.toString());
        }
        return done.rowsKept();
    }

    int bulkLoad() throws SQLException, IOException {
        int rows = bulk.run();
        if (rows != IntakeFile.ROWS) {
            throw new IllegalStateException(rows + " rows");
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        application.close();
        database.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private PeriodId people() {
        application
                .getBean(EmployeeImport.class)
                .apply("employees.csv", IntakeFile.employees(), LocalDate.of(2026, 1, 1));
        var periods = application.getBean(Periods.class);
        var year = periods.create(PeriodData.year(2026)).id();
        periods.moveTo(year, PeriodState.RUNNING);
        return year;
    }

    private Path facts() {
        return folder.resolve("facts.csv");
    }

    private BulkLoad.As clerk() {
        return new BulkLoad.As() {
            @Override
            public <T> T run(java.util.function.Supplier<T> work) {
                return as(work);
            }
        };
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return application.getBean(CurrentActor.class).as(CLERK, work);
    }
}
