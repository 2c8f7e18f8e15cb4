package id.tolok.evaluation;

import static org.awaitility.Awaitility.await;

import id.tolok.access.Role;
import id.tolok.coaching.Appraisals;
import id.tolok.coaching.AssessorGrade;
import id.tolok.coaching.Confirmations;
import id.tolok.coaching.Releases;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.Titles;
import id.tolok.evidence.NewEvidence;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.Unit;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.RuleSet;
import id.tolok.rules.internal.GoingLive;
import id.tolok.rules.pack.RulePackReader;
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
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small office of its own: a head (1) with two people (2, 3) in one unit, and another head (4) with one (5) in another;
 * the shipped rules, a year of its own.
 */
final class Office {

    static final RuleSetId RULES = new RuleSetId("asemrowo");

    final EvaluationRuns runs;
    final Results results;
    final RunComparison comparison;
    final Explanations explanations;
    final Period period;

    private final ApplicationContext application;
    private final CurrentActor currentActor;
    private final int number;
    private int files;

    Office(ApplicationContext application, int year) {
        this.application = application;
        this.number = 400_000 + 100 * (year - 2000);
        this.currentActor = application.getBean(CurrentActor.class);
        this.runs = application.getBean(EvaluationRuns.class);
        this.results = application.getBean(Results.class);
        this.comparison = application.getBean(RunComparison.class);
        this.explanations = application.getBean(Explanations.class);
        var unit = unitCode("A");
        var other = unitCode("B");
        asHr(() -> application
                .getBean(EmployeeImport.class)
                .apply(
                        "pegawai.csv",
                        new EmployeeCsv()
                                .head(nip(1), unit)
                                .member(nip(2), "Dua " + year, unit, nip(1))
                                .member(nip(3), "Tiga " + year, unit, nip(1))
                                .head(nip(4), other)
                                .member(nip(5), "Lima " + year, other, nip(4))
                                .bytes(),
                        LocalDate.of(2026, 1, 1)));
        var periods = application.getBean(Periods.class);
        this.period =
                asHr(() -> periods.moveTo(periods.create(PeriodData.year(year)).id(), PeriodState.RUNNING));
    }

    /** Days of absence from the year's first Mondays on. */
    void absent(int person, int days) {
        absent(person, days, period.start().plusDays(20));
    }

    void absentLater(int person, int days) {
        absent(person, days, period.start().plusDays(90));
    }

    private void absent(int person, int days, LocalDate from) {
        var rows = new StringBuilder();
        var day = from;
        for (int found = 0; found < days; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 4) {
                rows.append("%s,absence_days,1,%s,mesin\n".formatted(nip(person), day));
                found++;
            }
        }
        imported(rows.toString());
    }

    /** Praised by citizens on so many days. */
    void praised(int person, int times) {
        var rows = new StringBuilder();
        for (int i = 0; i < times; i++) {
            rows.append("%s,public_praise,1,%s,warga\n"
                    .formatted(nip(person), period.start().plusDays(30 + i)));
        }
        imported(rows.toString());
    }

    /** All that a grade needs: goals reached by so many percent, behaviour as expected. */
    void appraised(int person, int goals) {
        var day = period.start().plusDays(40);
        var rows = new StringBuilder("%s,goal_achievement,%d,%s,skp\n".formatted(nip(person), goals, day));
        for (var value :
                List.of("service", "accountable", "competent", "harmonious", "loyal", "adaptive", "collaborative")) {
            rows.append("%s,behaviour_%s,2,%s,penilai\n".formatted(nip(person), value, day));
        }
        imported(rows.toString());
    }

    /** One person assesses another. */
    void under(int person, int assessor) {
        asHr(() -> {
            application
                    .getBean(ReportingLines.class)
                    .assign(person(person), person(assessor), LocalDate.of(2026, 1, 1));
            return true;
        });
    }

    private void imported(String rows) {
        var imports = application.getBean(FactImport.class);
        var upload = new FactFileUpload(
                "fakta" + ++files + ".csv",
                ("nip,indicator,value,date,source\n" + rows).getBytes(StandardCharsets.UTF_8),
                period.id(),
                RULES);
        asHr(() -> imports.await(imports.start(upload)));
    }

    Run finished(Actor actor, Scope scope) {
        return finished(actor, scope, RULES);
    }

    Run finished(Actor actor, Scope scope, RuleSetId rules) {
        var id = as(actor, () -> runs.start(scope, period.id(), rules));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> asHr(() -> runs.find(id)).orElseThrow().state().isOver());
        return asHr(() -> runs.find(id)).orElseThrow();
    }

    /** Goes live at once: the shipped rules, and one that contradicts them about people who are often praised. */
    RuleSetId contradicting(String name) {
        var shipped = RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow();
        var id = new RuleSetId(name);
        var files = new ArrayList<SourceFile>();
        for (var file : shipped.files()) {
            var text = new String(file.content(), StandardCharsets.UTF_8).replace("id: asemrowo", "id: " + name);
            files.add(new SourceFile(file.path(), text.getBytes(StandardCharsets.UTF_8)));
        }
        files.add(new SourceFile("second-opinion.drl", """
                rule "a second opinion"
                    @title("Sering dipuji: di atas ekspektasi")
                    @basis("uji")
                    agenda-group "rate"
                when
                    Indicator( code == "public_praise", value >= 9 )
                then
                    score.rate("behaviour", "DI_ATAS");
                end
                """.getBytes(StandardCharsets.UTF_8)));
        var transaction = application.getBean(TransactionTemplate.class);
        as(
                Actor.system("test"),
                () -> transaction.execute(status -> application
                        .getBean(GoingLive.class)
                        .introduce(new RuleSet(id, new Titles(name, name)), files, LocalDate.of(2026, 1, 1))));
        return id;
    }

    /** The head of the first unit confirms another grade than the computed one. */
    void judge(ResultId result, String grade) {
        var other = new AssessorGrade(grade, "Melayani dua loket sendirian", "Foto dan daftar antrean");
        var proof = new NewEvidence("antrean.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        as(actor(1, Role.ASSESSOR), () -> {
            application.getBean(Confirmations.class).confirm(result, other, List.of(proof));
            return true;
        });
    }

    /** Confirmed by the head of the first unit, and released by HR. */
    void handOver(ResultId result) {
        as(
                actor(1, Role.ASSESSOR),
                () -> application.getBean(Confirmations.class).confirm(Set.of(result)));
        asHr(() -> {
            var letter = application
                    .getBean(Appraisals.class)
                    .ofResults(Set.of(result))
                    .values()
                    .iterator()
                    .next();
            application
                    .getBean(UnitReleases.class)
                    .override(letter.run(), letter.unit(), "BAIK", "Kantor uji yang kecil");
            return application.getBean(Releases.class).release(Set.of(letter.id()));
        });
    }

    Scope.UnitTree unit(String letter) {
        var organisation = application.getBean(Organisation.class);
        return new Scope.UnitTree(asHr(() -> organisation.unitByCode(unitCode(letter)))
                .map(Unit::id)
                .orElseThrow());
    }

    EmployeeId person(int person) {
        var organisation = application.getBean(Organisation.class);
        return asHr(() -> organisation.employeeByNip(nip(person)))
                .map(Employee::id)
                .orElseThrow();
    }

    ResultSummary result(RunId run, int person) {
        var filter = ResultFilter.all(run).named(nip(person).digits());
        return asHr(() -> results.page(filter, 0, 10)).getFirst();
    }

    Nip nip(int person) {
        return Nips.number(number + person);
    }

    Actor hr() {
        return Actors.of(Role.HR);
    }

    Actor actor(int person, Role role) {
        return Actors.of(role, person(person));
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }

    <T> T asHr(Supplier<T> work) {
        return as(hr(), work);
    }

    private String unitCode(String letter) {
        return "EVA" + number + letter;
    }
}
