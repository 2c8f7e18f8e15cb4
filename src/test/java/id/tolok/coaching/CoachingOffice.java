package id.tolok.coaching;

import static org.awaitility.Awaitility.await;

import id.tolok.access.Role;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.LatestResults;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.Scope;
import id.tolok.evaluation.UnitReleases;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/**
 * A small office of its own: a superior (1), an assessor (2) below, and two people (3, 4) of the assessor; the shipped
 * rules, a year of its own.
 */
final class CoachingOffice {

    static final RuleSetId RULES = new RuleSetId("asemrowo");

    final Period period;

    private final ApplicationContext application;
    private final CurrentActor currentActor;
    private final int number;
    private final String unit;
    private int files;

    CoachingOffice(ApplicationContext application, int year) {
        this.application = application;
        this.currentActor = application.getBean(CurrentActor.class);
        this.number = 700_000 + 100 * (year - 2000);
        this.unit = "BINA" + year;
        asHr(() -> application
                .getBean(EmployeeImport.class)
                .apply(
                        "pegawai.csv",
                        new EmployeeCsv()
                                .head(nip(1), unit)
                                .member(nip(2), "Penilai " + year, unit, nip(1))
                                .member(nip(3), "Tiga " + year, unit, nip(2))
                                .member(nip(4), "Empat " + year, unit, nip(2))
                                .member(nip(5), "Lima " + year, unit, nip(1))
                                .bytes(),
                        LocalDate.of(2026, 1, 1)));
        period = opened(year);
        appraise();
    }

    private CoachingOffice(CoachingOffice before, int year) {
        this.application = before.application;
        this.currentActor = before.currentActor;
        this.number = before.number;
        this.unit = before.unit;
        this.period = opened(year);
        appraise();
    }

    /** The same people a year later, appraised as usual. */
    CoachingOffice aYearLater() {
        return new CoachingOffice(this, period.start().getYear() + 1);
    }

    private Period opened(int year) {
        var periods = application.getBean(Periods.class);
        return asHr(() -> periods.moveTo(periods.create(PeriodData.year(year)).id(), PeriodState.RUNNING));
    }

    private void appraise() {
        for (int person = 2; person <= 5; person++) {
            record(person, "goal_achievement", 95, 10);
            for (var behaviour : BEHAVIOURS) {
                record(person, "behaviour_" + behaviour, 2, 10);
            }
        }
    }

    private static final List<String> BEHAVIOURS =
            List.of("service", "accountable", "competent", "harmonious", "loyal", "adaptive", "collaborative");

    private final StringBuilder rows = new StringBuilder("nip,indicator,value,date,source\n");

    void record(int person, String indicator, int value, int day) {
        rows.append("%s,%s,%d,%s,uji\n".formatted(nip(person), indicator, value, workingDay(day)));
    }

    /** Evaluates everybody of the office, after the facts that were recorded since. */
    Run evaluate() {
        var imports = application.getBean(FactImport.class);
        var upload = new FactFileUpload(
                "fakta" + ++files + ".csv", rows.toString().getBytes(StandardCharsets.UTF_8), period.id(), RULES);
        rows.setLength(0);
        rows.append("nip,indicator,value,date,source\n");
        asHr(() -> imports.await(imports.start(upload)));
        var organisation = application.getBean(Organisation.class);
        var top = asHr(() -> organisation.unitByCode(unit)).orElseThrow();
        var runs = application.getBean(EvaluationRuns.class);
        return finished(asHr(() -> runs.start(new Scope.UnitTree(top.id()), period.id(), RULES)));
    }

    Run finished(RunId id) {
        var runs = application.getBean(EvaluationRuns.class);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> asHr(() -> runs.find(id)).orElseThrow().state().isOver());
        return asHr(() -> runs.find(id)).orElseThrow();
    }

    ResultId latest(int person) {
        return summary(person).id();
    }

    ResultSummary summary(int person) {
        var latest = application.getBean(LatestResults.class);
        return asHr(() -> latest.of(List.of(person(person)), period.id(), RULES))
                .getFirst()
                .result();
    }

    /** Confirmed by the assessor and released. */
    AppraisalId released(int person) {
        var result = latest(person);
        as(assessor(), () -> application.getBean(Confirmations.class).confirm(Set.of(result)));
        var id = appraisal(result).id();
        release(id);
        return id;
    }

    /** After somebody looked at how the grades spread. */
    void release(AppraisalId id) {
        var appraisal =
                asHr(() -> application.getBean(Appraisals.class).find(id)).orElseThrow();
        var units = application.getBean(UnitReleases.class);
        as(
                Actors.of(Role.HR),
                () -> units.override(appraisal.run(), appraisal.unit(), "BAIK", "Kantor uji yang kecil"));
        asHr(() -> application.getBean(Releases.class).release(List.of(id)));
    }

    Appraisal appraisal(ResultId result) {
        return asHr(() -> application.getBean(Appraisals.class).ofResults(List.of(result)))
                .get(result);
    }

    EmployeeId person(int person) {
        var organisation = application.getBean(Organisation.class);
        return asHr(() -> organisation.employeeByNip(nip(person)))
                .map(Employee::id)
                .orElseThrow();
    }

    /** The first working day from this day of the year on. */
    LocalDate workingDay(int day) {
        var date = period.start().plusDays(day);
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.plusDays(2);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    Actor superior() {
        return Actors.of(Role.ASSESSOR, person(1));
    }

    Actor assessor() {
        return Actors.of(Role.ASSESSOR, person(2));
    }

    Actor employee(int person) {
        return Actors.of(Role.EMPLOYEE, person(person));
    }

    Nip nip(int person) {
        return Nips.number(number + person);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }

    void as(Actor actor, Runnable work) {
        currentActor.as(actor, work);
    }

    <T> T asHr(Supplier<T> work) {
        return as(Actors.of(Role.HR), work);
    }
}
