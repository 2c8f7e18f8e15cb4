package id.tolok.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issue;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class OrganisationIT {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Autowired
    private EmployeeImport employeeImport;

    @Autowired
    private UnitImport unitImport;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ReportingLines lines;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Clock clock;

    @Test
    void showsAnAssessorTheOwnTeamAndNobodyElse() {
        team("ORG1", 0);
        var assessor = id(nip(0));

        var seen = as(Actors.of(Role.ASSESSOR, assessor), () -> organisation.employees(EmployeeFilter.ALL, 0, 100));

        assertThat(seen).extracting(Employee::nip).containsExactlyInAnyOrder(nip(0), nip(1), nip(2));
        assertThat(as(Actors.of(Role.ASSESSOR, assessor), () -> organisation.employee(id(nip(3)))))
                .isEmpty();
    }

    @Test
    void showsAnEmployeeOnlyOneself() {
        team("ORG2", 10);
        var self = id(nip(11));

        assertThat(as(Actors.of(Role.EMPLOYEE, self), () -> organisation.employeeIds(EmployeeFilter.ALL)))
                .containsExactly(self);
        assertThat(as(Actors.of(Role.EMPLOYEE, self), () -> organisation.employees(List.of(self, id(nip(12))))))
                .extracting(Employee::id)
                .containsExactly(self);
        assertThatThrownBy(() -> as(Actors.of(Role.EMPLOYEE, self), organisation::numbers))
                .extracting("code")
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void findsPeopleByPartOfTheNameAndStartOfTheNumber() {
        hr(() -> apply(new EmployeeCsv().head(nip(20), "ORG3").member(nip(21), "Siti 100% Aminah", "ORG3", nip(20))));

        assertThat(hr(() -> organisation.count(EmployeeFilter.ALL.withText("100% AMI"))))
                .isEqualTo(1);
        assertThat(hr(() -> organisation.count(EmployeeFilter.ALL.withText("100_ ami"))))
                .isZero();
        assertThat(hr(() -> organisation.employees(EmployeeFilter.ALL.withText(nip(21).digits()), 0, 5)))
                .extracting(Employee::nip)
                .containsExactly(nip(21));
    }

    @Test
    void letsAnActingAssessorStandIn() {
        team("ORG4", 30);
        var today = LocalDate.now(clock);
        var member = id(nip(31));
        hr(() -> {
            lines.assignActing(member, id(nip(33)), today, today.plusDays(9));
            return true;
        });

        assertThat(hr(() -> lines.assessorOf(member, today))).contains(id(nip(33)));
        assertThat(hr(() -> lines.teamOf(id(nip(30)), today))).containsExactly(id(nip(32)));
        assertThat(hr(() -> lines.assessorOf(member, today.plusDays(10)))).contains(id(nip(30)));
    }

    @Test
    void leavesPeopleWithoutAssessorWhenTheLineEnds() {
        team("ORG5", 40);
        var member = id(nip(41));
        hr(() -> {
            lines.end(member, LocalDate.of(2026, 3, 31));
            return true;
        });

        assertThat(hr(() -> lines.assessorOf(member, LocalDate.of(2026, 3, 31))))
                .contains(id(nip(40)));
        assertThat(hr(() -> lines.assessorOf(member, LocalDate.of(2026, 4, 1)))).isEmpty();
    }

    @Test
    void refusesUnitsInACircleAndUnderUnknownOnes() {
        var file =
                "code,name,parent\nORG6,Kecamatan,\nORG6A,Seksi A,ORG6\nORG6B,B,ORG6C\nORG6C,C,ORG6B\nORG6D,D,ORG6X\n";

        var report = hr(() -> unitImport.apply("unit.csv", file.getBytes(StandardCharsets.UTF_8)));

        assertThat(report.added()).containsExactly("ORG6", "ORG6A");
        assertThat(report.issues())
                .extracting(Issue::code)
                .containsExactly("UNIT_CIRCLE", "UNIT_CIRCLE", "UNIT_PARENT_UNKNOWN");
        var again = hr(() -> unitImport.preview("unit.csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.unchanged()).containsExactly("ORG6", "ORG6A");
    }

    /** A head with two members, and one more person who belongs to nobody. */
    private void team(String unit, int first) {
        hr(() -> apply(new EmployeeCsv()
                .head(nip(first), unit)
                .member(nip(first + 1), "Anggota Satu", unit, nip(first))
                .member(nip(first + 2), "Anggota Dua", unit, nip(first))
                .head(nip(first + 3), unit)));
    }

    private EmployeeImportReport apply(EmployeeCsv file) {
        return employeeImport.apply("pegawai.csv", file.bytes(), FROM);
    }

    private EmployeeId id(Nip nip) {
        return hr(() -> organisation.employeeByNip(nip)).orElseThrow().id();
    }

    private <T> T hr(Supplier<T> work) {
        return as(Actors.of(Role.HR), work);
    }

    private <T> T as(Actor who, Supplier<T> work) {
        return actor.as(who, work);
    }

    private static Nip nip(int number) {
        return Nips.number(20_000 + number);
    }
}
