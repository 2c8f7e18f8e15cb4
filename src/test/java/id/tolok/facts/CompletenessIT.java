package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.FactPresence.Kind;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.GoalImport;
import id.tolok.planning.GoalUse;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who lacks which facts. */
@WholeApplication
final class CompletenessIT {

    private static final RuleSetId RULES = new RuleSetId("asemrowo");

    @Autowired
    private Completeness completeness;

    @Autowired
    private IndicatorValues values;

    @Autowired
    private FactImport imports;

    @Autowired
    private FactRecording recording;

    @Autowired
    private Observations observations;

    @Autowired
    private GoalImport goals;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Periods periods;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private CurrentActor actor;

    private PeriodId period = new PeriodId(0);

    @BeforeEach
    void openPeriodWithPeople() {
        hr(() -> employees.apply(
                "pegawai.csv",
                new EmployeeCsv()
                        .head(nip(1), "LKP")
                        .member(nip(2), "Lengkap Dua", "LKP.A", nip(1))
                        .member(nip(3), "Lengkap Tiga", "LKP.A", nip(1))
                        .bytes(),
                LocalDate.of(2026, 1, 1)));
        if (hr(() -> periods.findByCode("2073")).isEmpty()) {
            period = hr(() ->
                            periods.moveTo(periods.create(PeriodData.year(2073)).id(), PeriodState.RUNNING))
                    .id();
            bring(
                    "lengkap.csv",
                    nip(2) + ",behaviour_service,3,2073-02-02,\n" + nip(2)
                            + ",behaviour_service,2,2073-02-03,\nunit:LKP,skm_u1,4,2073-02-03,\n"
                            + "unit:LKP.A,skm_u1,4,2073-02-03,\nunit:LKP.A,skm_u1,3,2073-02-03,\n");
            var withdrawn = bring("ditarik.csv", nip(3) + ",behaviour_service,1,2073-02-02,\n");
            hr(() -> {
                imports.withdraw(withdrawn.id());
                return true;
            });
        }
        period = hr(() -> periods.findByCode("2073")).orElseThrow().id();
    }

    @Test
    void showsOwnFactsThoseOfUnitsAndWhatIsMissing() {
        var matrix = hr(() -> completeness.matrix(unit("LKP"), period, dictionary(), GoalUse.READ));

        assertThat(matrix.rows()).hasSize(3);
        assertThat(cell(matrix, 2, "behaviour_service")).isEqualTo(FactPresence.own(2));
        assertThat(cell(matrix, 3, "behaviour_service").kind()).isEqualTo(Kind.MISSING);
        assertThat(cell(matrix, 3, "skm_u1")).isEqualTo(FactPresence.unit(2));
        assertThat(cell(matrix, 1, "skm_u1")).isEqualTo(FactPresence.unit(1));
        assertThat(cell(matrix, 3, "absence_days").kind()).isEqualTo(Kind.ZERO);
        assertThat(observed(matrix)).doesNotContain("skm_index", "absence_longest_run");
        assertThat(matrix.missing(column(matrix, "behaviour_service"))).isEqualTo(2);
    }

    @Test
    void showsWhoHasNoGoalsAndWhoseAreNotRealised() {
        var rows = "nip,code,kind,target,realised\n%s,G1,utama,10,4\n%s,G2,utama,10,\n%s,G1,utama,10,\n"
                .formatted(nip(1), nip(1), nip(2));
        hr(() -> goals.apply("sasaran.csv", rows.getBytes(StandardCharsets.UTF_8), period));

        var matrix = hr(() -> completeness.matrix(unit("LKP"), period, dictionary(), GoalUse.READ));

        assertThat(cell(matrix, 1, "goals")).isEqualTo(new FactPresence(Kind.OWN, 2));
        assertThat(cell(matrix, 2, "goals")).isEqualTo(new FactPresence(Kind.UNREALISED, 1));
        assertThat(cell(matrix, 3, "goals").kind()).isEqualTo(Kind.MISSING);
        assertThat(matrix.missing(column(matrix, "goals"))).isEqualTo(2);
        var without = hr(() -> completeness.matrix(unit("LKP"), period, dictionary(), GoalUse.NONE));
        assertThat(observed(without)).doesNotContain("goals");
    }

    @Test
    void saysTheSameOfAUnitAndAmongEverybody() {
        var everybody = hr(() -> completeness.matrix(Optional.empty(), period, dictionary(), GoalUse.READ));
        var ours = everybody.rows().stream()
                .filter(row ->
                        List.of(nip(1), nip(2), nip(3)).contains(row.employee().nip()))
                .toList();

        assertThat(ours)
                .isEqualTo(hr(() -> completeness.matrix(unit("LKP"), period, dictionary(), GoalUse.READ))
                        .rows());
    }

    @Test
    void addsUpWhatThePeopleOfUnitsHave() {
        var matrix = hr(() -> completeness.matrix(unit("LKP"), period, dictionary(), GoalUse.NONE));
        var team = unit("LKP.A").orElseThrow();

        var groups = matrix.grouped(unit -> unit);
        var ofTeam = groups.stream()
                .filter(group -> group.unit().equals(team))
                .findFirst()
                .orElseThrow();

        assertThat(groups).hasSize(2);
        assertThat(ofTeam.people()).isEqualTo(2);
        assertThat(ofTeam.tallies().get(column(matrix, "behaviour_service")))
                .isEqualTo(new CompletenessGroup.Tally(1, 1));
        assertThat(ofTeam.tallies().get(column(matrix, "absence_days"))).isEqualTo(new CompletenessGroup.Tally(0, 0));
        assertThat(matrix.grouped(unit -> team).getFirst().people()).isEqualTo(3);
    }

    @Test
    void countsNoLongerWhatWasSuperseded() {
        var before = cell(team(), 2, "late_minutes");
        bring("telat.csv", nip(2) + ",late_minutes,5,2073-03-01,\n");
        var more = cell(team(), 2, "late_minutes");
        var late = hr(() -> observations.of(id(2), period)).stream()
                .filter(one -> one.observation().code().equals("late_minutes"))
                .findFirst()
                .orElseThrow();

        hr(() -> recording.change(period, List.of(FactChange.ended(late.id())), "salah orang", List.of()));

        assertThat(before.kind()).isEqualTo(Kind.ZERO);
        assertThat(more).isEqualTo(FactPresence.own(1));
        assertThat(cell(team(), 2, "late_minutes")).isEqualTo(before);
        var everybody = hr(() -> completeness.matrix(Optional.empty(), period, dictionary(), GoalUse.NONE));
        assertThat(cell(everybody, 2, "late_minutes")).isEqualTo(before);
    }

    private CompletenessMatrix team() {
        return hr(() -> completeness.matrix(unit("LKP"), period, dictionary(), GoalUse.NONE));
    }

    @Test
    void showsAnAssessorTheOwnPeopleOnly() {
        var assessor = Actors.of(Role.ASSESSOR, id(1));
        var employee = Actors.of(Role.EMPLOYEE, id(2));

        assertThat(people(assessor)).containsExactlyInAnyOrder(nip(1), nip(2), nip(3));
        assertThat(people(employee)).containsExactly(nip(2));
    }

    @Test
    void showsNumbersToThoseOnlyWhoMaySeeThePerson() {
        var own = actor.as(Actors.of(Role.EMPLOYEE, id(2)), () -> values.of(id(2), period, dictionary()));
        var rating = own.stream()
                .filter(value -> value.indicator().code().equals("behaviour_service"))
                .findFirst()
                .orElseThrow();

        assertThat(rating.value().orElseThrow().value()).isEqualByComparingTo("2.5");
        assertThat(rating.origin()).isEqualTo(new ValueOrigin.Own(id(2)));
        assertThat(behind(Actors.of(Role.EMPLOYEE, id(2)), rating)).hasSize(2);
        assertThat(behind(Actors.of(Role.ASSESSOR, id(1)), rating)).hasSize(2);
        assertThat(behind(Actors.of(Role.AUDITOR), rating)).hasSize(2);
        assertThat(behind(Actors.of(Role.EMPLOYEE, id(3)), rating)).isEmpty();
        assertThat(actor.as(Actors.of(Role.EMPLOYEE, id(3)), () -> values.of(id(2), period, dictionary())))
                .isEmpty();
    }

    private List<RecordedObservation> behind(Actor who, IndicatorValue value) {
        return actor.as(who, () -> values.behind(value.origin(), value.indicator(), period, 0, 10));
    }

    @Test
    void remindsAnAssessorOnceInThreeDays() {
        var people = List.of(id(2), id(3));

        var told = hr(() -> completeness.remind(people, period));
        var again = hr(() -> completeness.remind(people, period));

        assertThat(told).isEqualTo(1);
        assertThat(again).isZero();
    }

    private List<Nip> people(Actor who) {
        return actor
                .as(who, () -> completeness.matrix(Optional.empty(), period, dictionary(), GoalUse.READ))
                .rows()
                .stream()
                .map(row -> row.employee().nip())
                .toList();
    }

    private FactPresence cell(CompletenessMatrix matrix, int person, String indicator) {
        return matrix.rows().stream()
                .filter(row -> row.employee().nip().equals(nip(person)))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column(matrix, indicator));
    }

    private static int column(CompletenessMatrix matrix, String indicator) {
        return observed(matrix).indexOf(indicator);
    }

    private static List<String> observed(CompletenessMatrix matrix) {
        return matrix.columns().stream()
                .map(column -> switch (column) {
                    case CompletenessColumn.Goals goals -> "goals";
                    case CompletenessColumn.Observed observed ->
                        observed.indicator().code();
                })
                .toList();
    }

    private FactImportStatus bring(String name, String rows) {
        var text = "nip,indicator,value,date,source\n" + rows;
        var upload = new FactFileUpload(name, text.getBytes(StandardCharsets.UTF_8), period, RULES);
        return hr(() -> imports.await(imports.start(upload)));
    }

    private RuleDictionary dictionary() {
        return hr(() -> dictionaries.inForce(RULES, LocalDate.of(2073, 12, 31))).orElseThrow();
    }

    private Optional<id.tolok.shared.UnitId> unit(String code) {
        return organisation.unitByCode(code).map(Unit::id);
    }

    private EmployeeId id(int number) {
        return hr(() -> organisation.employeeByNip(nip(number)).map(Employee::id))
                .orElseThrow();
    }

    private static Nip nip(int number) {
        return Nips.number(730_000 + number);
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }
}
