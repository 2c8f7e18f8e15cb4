package id.tolok.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.organisation.Posting.PostingData;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class TransferIT {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Autowired
    private Transfers transfers;

    @Autowired
    private ReportingLines lines;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Clock clock;

    @BeforeEach
    void people() {
        var file = new EmployeeCsv()
                .head(nip(0), "PIN")
                .head(nip(1), "PIN.A")
                .member(nip(2), "Pindah Satu", "PIN.A", nip(1))
                .member(nip(3), "Pindah Dua", "PIN.A", nip(1))
                .member(nip(4), "Pindah Tiga", "PIN.A", nip(1))
                .member(nip(5), "Pindah Empat", "PIN.A", nip(1));
        hr(() -> employees.apply("pegawai.csv", file.bytes(), FROM));
    }

    @Test
    void remembersWhereSomebodyWasBefore() {
        var member = id(2);
        transfer(member, "PIN", LocalDate.of(2026, 3, 1));

        assertThat(hr(() -> organisation.employee(member)).orElseThrow().unit()).isEqualTo(unit("PIN"));
        assertThat(unitOn(member, LocalDate.of(2026, 2, 28))).isEqualTo(unit("PIN.A"));
        assertThat(unitOn(member, LocalDate.of(2026, 3, 1))).isEqualTo(unit("PIN"));
        assertThat(hr(() -> transfers.of(member)))
                .extracting(Posting::from)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 1)));
        assertThatThrownBy(() -> transfer(member, "PIN", LocalDate.of(2026, 4, 1)))
                .extracting("code")
                .isEqualTo("POSTING_UNCHANGED");
    }

    @Test
    void letsATransferAheadWaitForItsDay() {
        var member = id(3);
        var ahead = LocalDate.now(clock).plusDays(20);
        transfer(member, "PIN", ahead);

        assertThat(hr(() -> organisation.employee(member)).orElseThrow().unit()).isEqualTo(unit("PIN.A"));
        assertThat(unitOn(member, ahead)).isEqualTo(unit("PIN"));
    }

    @Test
    void countsAMoveInAFileFromTheDayOfTheFile() {
        var member = id(4);
        var moved = new EmployeeCsv().member(nip(4), "Pindah Tiga", "PIN", nip(1));
        hr(() -> employees.apply("pegawai.csv", moved.bytes(), LocalDate.of(2026, 5, 1)));

        assertThat(unitOn(member, LocalDate.of(2026, 4, 30))).isEqualTo(unit("PIN.A"));
        assertThat(unitOn(member, LocalDate.of(2026, 5, 1))).isEqualTo(unit("PIN"));
    }

    @Test
    void handsTheTeamOfAnAssessorWhoLeavesToAnother() {
        var last = LocalDate.of(2026, 8, 31);
        var next = last.plusDays(1);
        var left = hr(() -> lines.leave(id(1), last));

        assertThat(left).contains(id(2), id(5));
        assertThat(hr(() -> lines.assessorOf(id(5), last))).contains(id(1));
        assertThat(hr(() -> lines.problems(next))).contains(new ReportingProblem.NoAssessor(id(5)));
        assertThat(hr(() -> lines.assignAll(left, id(0), next))).isEqualTo(left.size());
        assertThat(hr(() -> lines.assessorOf(id(5), next))).contains(id(0));
        assertThat(hr(() -> lines.assignAll(List.of(id(0)), id(0), next))).isZero();
    }

    private void transfer(EmployeeId who, String code, LocalDate from) {
        var to = new PostingData(unit(code), PositionKind.PELAKSANA, "Pengadministrasi", Optional.empty());
        actor.as(Actors.of(Role.HR), () -> transfers.transfer(who, to, from));
    }

    private UnitId unitOn(EmployeeId who, LocalDate day) {
        return hr(() -> organisation.employees(List.of(who), day)).getFirst().unit();
    }

    private UnitId unit(String code) {
        return organisation.unitByCode(code).orElseThrow().id();
    }

    private EmployeeId id(int number) {
        return hr(() -> organisation.employeeByNip(nip(number))).orElseThrow().id();
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }

    private static Nip nip(int number) {
        return Nips.number(55_000 + number);
    }
}
