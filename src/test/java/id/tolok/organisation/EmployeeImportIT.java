package id.tolok.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tolok.access.Role;
import id.tolok.organisation.EmployeeChange.Kind;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issue;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class EmployeeImportIT {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Autowired
    private EmployeeImport employeeImport;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ReportingLines lines;

    @Autowired
    private CurrentActor actor;

    @Test
    void storesPeopleUnitsAndReportingLines() {
        var report = hr(() -> apply(new EmployeeCsv()
                .head(nip(1), "IMP1")
                .member(nip(2), "Bunga", "IMP1.A", nip(1))
                .member(nip(3), "Cahya", "IMP1.A", nip(2))));

        assertThat(report.count(Kind.ADDED)).isEqualTo(3);
        assertThat(report.newUnits()).containsExactly("IMP1", "IMP1.A");
        assertThat(report.issues()).isEmpty();
        var unit = organisation.unitByCode("IMP1").orElseThrow();
        assertThat(organisation.subtree(unit.id())).extracting(Unit::code).containsExactly("IMP1", "IMP1.A");
        assertThat(hr(() -> organisation.employees(EmployeeFilter.in(unit.id()), 0, 10)))
                .extracting(Employee::name)
                .containsExactly("Bunga", "Cahya", "Kepala IMP1");
        assertThat(hr(() -> lines.assessorOf(id(nip(3)), FROM))).contains(id(nip(2)));
    }

    @Test
    void writesNothingInAPreview() {
        var file = new EmployeeCsv().head(nip(10), "IMP2");

        var report = hr(() -> employeeImport.preview("pegawai.csv", file.bytes(), FROM));

        assertThat(report.count(Kind.ADDED)).isEqualTo(1);
        assertThat(hr(() -> organisation.employeeByNip(nip(10)))).isEmpty();
        assertThat(organisation.unitByCode("IMP2")).isEmpty();
    }

    @Test
    void tellsAddedChangedUnchangedAndRefusedApart() {
        hr(() -> apply(new EmployeeCsv()
                .head(nip(20), "IMP3")
                .member(nip(21), "Dewi", "IMP3", nip(20))
                .member(nip(22), "Eka", "IMP3", nip(20))));

        var report = hr(() -> apply(new EmployeeCsv()
                .head(nip(20), "IMP3")
                .member(nip(21), "Dewi Lestari", "IMP3", nip(20))
                .member(nip(22), "Eka", "IMP3", nip(21))
                .member(nip(23), "Fajar", "IMP3", nip(20))
                .line("198,Salah,PNS,PELAKSANA,Staf,,IMP3,")
                .line(nip(24) + ",Tanpa Unit,PNS,PELAKSANA,Staf,,,")));

        assertThat(report.rows())
                .extracting(EmployeeChange::kind, EmployeeChange::columns)
                .containsExactly(
                        tuple(Kind.UNCHANGED, List.of()),
                        tuple(Kind.CHANGED, List.of("name")),
                        tuple(Kind.CHANGED, List.of("supervisor_nip")),
                        tuple(Kind.ADDED, List.of()));
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.issues()).extracting(Issue::code).containsExactly("NIP_LENGTH", "EMPLOYEE_INCOMPLETE");
        assertThat(report.issues()).extracting(issue -> issue.place().line()).containsExactly(6, 7);
    }

    @Test
    void keepsAssessorsAtTheirDates() {
        hr(() -> apply(new EmployeeCsv()
                .head(nip(30), "IMP4")
                .head(nip(31), "IMP4")
                .member(nip(32), "Gita", "IMP4", nip(30))));
        var july = LocalDate.of(2026, 7, 1);

        hr(() -> employeeImport.apply(
                "pegawai.csv",
                new EmployeeCsv().member(nip(32), "Gita", "IMP4", nip(31)).bytes(),
                july));

        assertThat(hr(() -> lines.assessorOf(id(nip(32)), july.minusDays(1)))).contains(id(nip(30)));
        assertThat(hr(() -> lines.assessorOf(id(nip(32)), july))).contains(id(nip(31)));
        assertThat(hr(() -> lines.teamOf(id(nip(31)), july))).containsExactly(id(nip(32)));
        assertThat(hr(() -> lines.teamOf(id(nip(30)), july))).isEmpty();
    }

    @Test
    void reportsCirclesAndUnknownSupervisorsAndKeepsEveryOtherRow() {
        var report = hr(() -> apply(new EmployeeCsv()
                .member(nip(40), "Hana", "IMP5", nip(41))
                .member(nip(41), "Indra", "IMP5", nip(42))
                .member(nip(42), "Joko", "IMP5", nip(40))
                .member(nip(43), "Kartika", "IMP5", nip(40))
                .member(nip(44), "Lina", "IMP5", nip(49))));

        assertThat(report.count(Kind.ADDED)).isEqualTo(5);
        assertThat(report.issues())
                .extracting(Issue::code)
                .containsExactly("SUPERVISOR_CIRCLE", "SUPERVISOR_CIRCLE", "SUPERVISOR_CIRCLE", "SUPERVISOR_UNKNOWN");
        assertThat(report.issues()).allMatch(issue -> issue.place().column() == 8);
        assertThat(hr(() -> lines.assessorOf(id(nip(40)), FROM))).isEmpty();
        assertThat(hr(() -> lines.assessorOf(id(nip(43)), FROM))).contains(id(nip(40)));
        assertThat(hr(() -> lines.problems(FROM)))
                .contains(new ReportingProblem.NoAssessor(id(nip(40))), new ReportingProblem.NoAssessor(id(nip(44))));
    }

    @Test
    void saysWhatMakesAFileUnreadable() {
        var report =
                hr(() -> employeeImport.apply("pegawai.csv", "nip,nama\n1,2\n".getBytes(StandardCharsets.UTF_8), FROM));

        assertThat(report.issues()).extracting(Issue::code).containsExactly("COLUMN_MISSING");
        assertThat(report.rows()).isEmpty();
    }

    private EmployeeImportReport apply(EmployeeCsv file) {
        return employeeImport.apply("pegawai.csv", file.bytes(), FROM);
    }

    private EmployeeId id(Nip nip) {
        return hr(() -> organisation.employeeByNip(nip)).orElseThrow().id();
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }

    private static Nip nip(int number) {
        return Nips.number(10_000 + number);
    }
}
