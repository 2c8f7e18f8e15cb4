package id.tolok.facts;

import id.tolok.access.Role;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.GoalUse;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** A head and the people whom the head assesses, in a year that is open, with the shipped dictionary in force. */
final class AppraisedTeam {

    private final ApplicationContext application;
    private final CurrentActor actor;
    private final int serial;
    private final PeriodId period;

    /** @param serial of the head's number; each test uses numbers and a year of its own */
    AppraisedTeam(ApplicationContext application, int year, int serial, int members) {
        this.application = application;
        this.serial = serial;
        actor = application.getBean(CurrentActor.class);
        var first = LocalDate.of(year, 1, 1);
        var unit = "TIM" + serial;
        var file = new EmployeeCsv().head(nip(0), unit);
        for (int member = 1; member <= members; member++) {
            file.member(nip(member), "Anggota " + serial + " " + member, unit, nip(0));
        }
        hr(() -> application.getBean(EmployeeImport.class).apply("pegawai.csv", file.bytes(), first));
        var rules = new RuleSetId("tim-" + serial);
        var dictionaries = application.getBean(Dictionaries.class);
        if (hr(() -> dictionaries.inForce(rules, first)).isEmpty()) {
            var shipped = RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow();
            actor.as(
                    Actors.of(Role.HR),
                    () -> dictionaries.comeIntoForce(rules, first, shipped.dictionary(), GoalUse.READ));
        }
        var periods = application.getBean(Periods.class);
        period = hr(() -> periods.findByCode(String.valueOf(year)).orElseGet(() -> {
                    var opened = periods.create(PeriodData.year(year));
                    return periods.moveTo(opened.id(), PeriodState.RUNNING);
                }))
                .id();
    }

    PeriodId period() {
        return period;
    }

    EmployeeId head() {
        return member(0);
    }

    /** The first one is number 1. */
    EmployeeId member(int number) {
        return hr(() -> application
                .getBean(Organisation.class)
                .employeeByNip(nip(number))
                .map(Employee::id)
                .orElseThrow());
    }

    <T> T assessor(Supplier<T> work) {
        return actor.as(Actors.of(Role.ASSESSOR, head()), work);
    }

    <T> T as(EmployeeId who, Supplier<T> work) {
        return actor.as(Actors.of(Role.EMPLOYEE, who), work);
    }

    void as(EmployeeId who, Runnable work) {
        actor.as(Actors.of(Role.EMPLOYEE, who), work);
    }

    <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }

    void hr(Runnable work) {
        actor.as(Actors.of(Role.HR), work);
    }

    private Nip nip(int number) {
        return Nips.number(serial + number);
    }
}
