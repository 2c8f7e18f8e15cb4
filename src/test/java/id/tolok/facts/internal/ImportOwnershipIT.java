package id.tolok.facts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports of several nodes on one database. */
@WholeApplication
final class ImportOwnershipIT {

    private static final RuleSetId RULES = new RuleSetId("asemrowo");
    private static final Nip NIP = Nips.number(740_001);

    @Autowired
    private FactImport imports;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private ImportWork work;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Periods periods;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient database;

    private PeriodId period = new PeriodId(0);

    @BeforeEach
    void openPeriod() {
        hr(() -> employees.apply(
                "pegawai.csv", new EmployeeCsv().head(NIP, "SIM").bytes(), LocalDate.of(2026, 1, 1)));
        period = hr(() -> periods.findByCode("2074")
                        .orElseGet(() -> periods.moveTo(
                                periods.create(PeriodData.year(2074)).id(), PeriodState.RUNNING)))
                .id();
    }

    @Test
    void leavesAloneWhatAnotherNodeWorksOn() {
        var id = ofAnotherNode("2074-03-01", Duration.ofMinutes(1));

        worker.showSignOfLife();

        assertThat(status(id).state()).isEqualTo(FactImportState.RUNNING);
        worker.start(id);
        worker.await(id);
        assertThat(status(id).state()).isEqualTo(FactImportState.RUNNING);
        assertThatThrownBy(() -> hr(() -> {
                    work.run(id);
                    return true;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(status(id).rowsKept()).isZero();
    }

    @Test
    void interruptsWhatANodeLeftBehindSoThatItCanBeFinished() {
        var id = ofAnotherNode("2074-03-02", Duration.ofMinutes(-1));

        worker.showSignOfLife();

        assertThat(status(id).state()).isEqualTo(FactImportState.INTERRUPTED);
        var done = hr(() -> {
            imports.finish(id);
            return imports.await(id);
        });
        assertThat(done.state()).isEqualTo(FactImportState.COMPLETED);
        assertThat(done.rowsKept()).isEqualTo(1);
    }

    /** An import as a node has it that took it up and has stored nothing yet. */
    private FactImportId ofAnotherNode(String day, Duration left) {
        var text = "nip,indicator,value,date\n" + NIP + ",late_minutes,5," + day + "\n";
        var upload = new FactFileUpload(day + ".csv", text.getBytes(StandardCharsets.UTF_8), period, RULES);
        var id = hr(() -> imports.await(imports.start(upload))).id();
        database.sql("delete from observation where import_id = ?")
                .param(id.value())
                .update();
        database.sql("update fact_import set state = 'RUNNING', line_done = 0, rows_kept = 0, ended_at = null,"
                        + " owner = 'another', owned_until = ? where id = ?")
                .params(OffsetDateTime.ofInstant(Instant.now().plus(left), ZoneOffset.UTC), id.value())
                .update();
        return id;
    }

    private FactImportStatus status(FactImportId id) {
        return hr(() -> imports.status(id));
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }
}
