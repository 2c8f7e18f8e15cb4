package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.Completeness;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.FactChange;
import id.tolok.facts.FactEntry;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportStatus;
import id.tolok.facts.FactRecording;
import id.tolok.facts.IndicatorValues;
import id.tolok.facts.Observations;
import id.tolok.facts.PersonFacts;
import id.tolok.facts.RecordedObservation;
import id.tolok.facts.Snapshots;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.WorkingDays;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.GoalUse;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Issue;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a snapshot aggregates of stored observations is what the command line aggregates of the same rows: of people and of
 * units above them, over holidays and windows, after rows were superseded, ended and withdrawn.
 */
@WholeApplication
final class SnapshotAsCliIT {

    private static final RuleSetId RULES = new RuleSetId("potret-uji");
    private static final int ROUNDS = 4;
    private static final int YEAR = 2015;

    @Autowired
    private FactImport imports;

    @Autowired
    private FactRecording recording;

    @Autowired
    private Observations observations;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private IndicatorValues values;

    @Autowired
    private Completeness completeness;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Periods periods;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CurrentActor actor;

    @Test
    void aggregatesAsTheCommandLineDoes() {
        hr(() -> employees.apply("pegawai.csv", RandomRows.staff(), LocalDate.of(2010, 1, 1)));
        hr(() -> {
            workingDays.change(
                    workingDays.office(),
                    workingDays.calendar().withHoliday(LocalDate.of(YEAR, 5, 15), "Libur potret"));
            return true;
        });
        var year = open(PeriodData.year(YEAR));
        var quarter = open(new PeriodData(YEAR + "-Q3", LocalDate.of(YEAR, 7, 1), LocalDate.of(YEAR, 9, 30)));
        var dictionary = dictionary();
        var rows = new RandomRows(dictionary, workingDays.calendar(), YEAR);

        for (int round = 0; round < ROUNDS; round++) {
            bring(rows.add(), year);
            withdraw(bring(rows.others(), year));
            change(rows, year);
            assertAsCli(rows, year, dictionary);
            assertAsCli(rows, quarter, dictionary);
        }
    }

    private void assertAsCli(RandomRows rows, Period period, RuleDictionary dictionary) {
        var issues = new ArrayList<Issue>();
        var input = new FactsInput(
                dictionary,
                workingDays.calendar(),
                new FactWindows(period.toFact()),
                Staff.read(new InputFile("pegawai.csv", RandomRows.staff()), issues::add),
                issues::add);
        input.readFacts(new InputFile("fakta.csv", RandomRows.file(rows.counting())));
        assertThat(issues).extracting(Issue::code).allMatch("FACT_OUTSIDE_PERIOD"::equals);
        assertThat(issues).hasSize(outside(rows, period, dictionary));
        var expected = input.facts().stream()
                .collect(Collectors.toMap(facts -> facts.employee().nip(), SnapshotAsCliIT::content));
        var people = hr(() -> organisation.numbers()).entrySet().stream()
                .filter(entry -> expected.containsKey(entry.getKey().digits()))
                .map(Map.Entry::getValue)
                .toList();

        var taken = hr(() -> snapshots.take(people, period.id(), dictionary)).people();

        assertThat(taken).hasSize(RandomRows.PEOPLE);
        for (var person : taken) {
            var about = "seed %d, %s".formatted(RandomRows.SEED, period.code());
            var nip = person.facts().employee().nip();
            assertThat(content(person.facts())).as(about).isEqualTo(expected.get(nip));
            assertThat(shown(person, period, dictionary)).as(about).isEqualTo(indicators(person.facts()));
            assertThat(present(person, period, dictionary)).as(about).isEqualTo(counted(person, dictionary));
        }
    }

    /** The values that people see, each held against the observations that are shown behind it. */
    private Map<String, String> shown(PersonFacts person, Period period, RuleDictionary dictionary) {
        var found = new TreeMap<String, String>();
        for (var value : hr(() -> values.of(person.employee(), period.id(), dictionary))) {
            value.value().ifPresent(one -> {
                found.put(one.code(), text(one));
                var behind = hr(() -> values.behind(value.origin(), value.indicator(), period.id(), 0, 10_000));
                if (!value.indicator().aggregation().equals(Optional.of(Aggregation.LONGEST_RUN))) {
                    assertThat(behind).as(one.code()).hasSize(one.count());
                }
            });
        }
        return found;
    }

    /** How many observations the matrix of missing facts counts, own ones or those of a unit. */
    private Map<String, Integer> present(PersonFacts person, Period period, RuleDictionary dictionary) {
        var matrix = hr(() -> completeness.matrix(Optional.of(person.unit()), period.id(), dictionary, GoalUse.NONE));
        var row = matrix.rows().stream()
                .filter(one -> one.employee().id().equals(person.employee()))
                .findFirst()
                .orElseThrow();
        var found = new TreeMap<String, Integer>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            int count = row.cells().get(column).count();
            if (count > 0 && matrix.columns().get(column) instanceof CompletenessColumn.Observed(var indicator)) {
                found.put(indicator.code(), count);
            }
        }
        return found;
    }

    private static Map<String, Integer> counted(PersonFacts person, RuleDictionary dictionary) {
        return person.facts().indicators().stream()
                .filter(one -> one.count() > 0)
                .filter(one -> dictionary.indicator(one.code()).orElseThrow().observable())
                .collect(Collectors.toMap(Indicator::code, Indicator::count, Integer::sum, TreeMap::new));
    }

    private static Map<String, Object> content(EmployeeFacts facts) {
        var own = facts.observations().stream()
                .map(one -> one.date() + " " + one.code() + " " + number(one.value()) + " " + one.source())
                .sorted()
                .toList();
        return Map.of("indicators", indicators(facts), "observations", own);
    }

    private static Map<String, String> indicators(EmployeeFacts facts) {
        var texts = new TreeMap<String, String>();
        facts.indicators().forEach(one -> texts.put(one.code(), text(one)));
        return texts;
    }

    private static String text(Indicator one) {
        return number(one.value()) + " of " + one.count();
    }

    private static String number(BigDecimal value) {
        return value == null ? "-" : CanonicalJson.number(value);
    }

    private static int outside(RandomRows rows, Period period, RuleDictionary dictionary) {
        var windows = new FactWindows(period.toFact());
        return (int) rows.counting().stream()
                .filter(row -> !windows.anyContains(
                        dictionary, dictionary.indicator(row.indicator()).orElseThrow(), row.date()))
                .count();
    }

    private FactImportStatus bring(List<RandomRows.Row> rows, Period period) {
        var upload = new FactFileUpload("potret.csv", RandomRows.file(rows), period.id(), RULES);
        var done = hr(() -> imports.await(imports.start(upload)));
        assertThat(done.rowsKept()).isEqualTo(rows.size());
        return done;
    }

    private void withdraw(FactImportStatus done) {
        hr(() -> {
            imports.withdraw(done.id());
            return true;
        });
    }

    /** Some end for good, others make room for better ones. */
    private void change(RandomRows rows, Period year) {
        var stored = stored(year);
        var changes = new ArrayList<FactChange>();
        for (var row : rows.remove(5)) {
            var old = stored.get(row.source());
            changes.add(
                    rows.coin()
                            ? FactChange.ended(old.id())
                            : FactChange.superseded(old.id(), entry(old, rows.replace(row))));
        }
        var report = hr(() -> recording.change(year.id(), changes, "Potret uji", List.of()));
        assertThat(report.issues()).isEmpty();
    }

    private static FactEntry entry(RecordedObservation old, RandomRows.Row better) {
        var observation = new Observation(better.indicator(), better.value(), null, better.date(), better.source());
        return old.employee()
                .map(employee -> FactEntry.of(employee, observation))
                .orElseGet(() -> FactEntry.of(old.unit().orElseThrow(), observation));
    }

    private Map<String, RecordedObservation> stored(Period year) {
        var found = new HashMap<String, RecordedObservation>();
        for (var code : List.of("POT", "POT.A", "POT.A.1", "POT.B")) {
            var unit = organisation.unitByCode(code).orElseThrow().id();
            var people = hr(() -> organisation.employeeIds(EmployeeFilter.in(unit)));
            var all = new ArrayList<>(hr(() -> observations.of(unit, year.id())));
            people.forEach(person -> all.addAll(hr(() -> observations.of(person, year.id()))));
            all.forEach(one -> found.put(one.observation().source(), one));
        }
        return found;
    }

    private Period open(PeriodData data) {
        return hr(() -> periods.moveTo(periods.create(data).id(), PeriodState.RUNNING));
    }

    private RuleDictionary dictionary() {
        var shipped = RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow();
        return hr(() -> {
                    dictionaries.comeIntoForce(RULES, LocalDate.of(YEAR, 1, 1), shipped.dictionary(), GoalUse.READ);
                    return dictionaries.inForce(RULES, LocalDate.of(YEAR, 12, 31));
                })
                .orElseThrow();
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }
}
