package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.engine.vocabulary.Observation;
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
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that bring again what an earlier one brought. */
@WholeApplication
final class FactImportRepeatsIT {

    private static final RuleSetId RULES = new RuleSetId("ulang-uji");
    private static final int LONG = 20_001;
    private static final Nip NIP = Nips.number(750_001);

    @Autowired
    private FactImport imports;

    @Autowired
    private FactRecording recording;

    @Autowired
    private Observations observations;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private Periods periods;

    @Autowired
    private CurrentActor actor;

    private PeriodId period = new PeriodId(0);

    @BeforeEach
    void openPeriod() {
        hr(() -> employees.apply(
                "pegawai.csv", new EmployeeCsv().head(NIP, "ULG").bytes(), LocalDate.of(2015, 1, 1)));
        if (hr(() -> dictionaries.inForce(RULES, LocalDate.of(2016, 12, 31))).isEmpty()) {
            var shipped = RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow();
            hr(() -> {
                dictionaries.comeIntoForce(RULES, LocalDate.of(2016, 1, 1), shipped.dictionary(), GoalUse.READ);
                return true;
            });
        }
        period = hr(() -> periods.findByCode("2016")
                        .orElseGet(() -> periods.moveTo(
                                periods.create(PeriodData.year(2016)).id(), PeriodState.RUNNING)))
                .id();
    }

    @Test
    void storesOfACorrectedFileOnlyWhatIsNew() {
        var good = row("late_minutes,5,2016-03-01,")
                + row("late_minutes,5,2016-03-01,")
                + row("absence_days,1,2016-03-02,");
        bring(good + row("late_minutes,900,2016-03-03,"), "Mesin A");

        var preview = hr(() -> imports.preview(upload(good + row("late_minutes,90,2016-03-03,"), "Mesin A")));
        var corrected = bring(good + row("late_minutes,90,2016-03-03,"), "Mesin A");

        assertThat(preview.identicalFacts()).isEqualTo(3);
        assertThat(preview.kept()).isEqualTo(1);
        assertThat(corrected.rowsKept()).isEqualTo(1);
        assertThat(corrected.rowsKnown()).isEqualTo(3);
        assertThat(corrected.issues()).isZero();
        assertThat(values("2016-03-01")).containsExactly("5", "5");
    }

    @Test
    void anEqualRowMoreThanAreStoredIsNew() {
        bring(row("late_minutes,6,2016-04-01,"), "Mesin B");

        var more = bring(row("late_minutes,6,2016-04-01,") + row("late_minutes,6,2016-04-01,"), "Mesin B");

        assertThat(more.rowsKept()).isEqualTo(1);
        assertThat(more.rowsKnown()).isEqualTo(1);
    }

    @Test
    void storesEqualAnswersUnlessSomebodyDecidesOtherwise() {
        var answers = row("skm_u1,4,2016-05-02,") + row("skm_u1,4,2016-05-02,");
        bring(answers, "Survei");

        var others = bring(answers + row("skm_u1,3,2016-05-02,"), "Survei");
        var last = upload(answers + row("skm_u1,2,2016-05-02,"), "Survei").deciding(IdenticalRows.PASS_OVER_ALL);
        var corrected = hr(() -> imports.await(imports.start(last)));

        assertThat(others.rowsKept()).isEqualTo(3);
        assertThat(corrected.rowsKept()).isEqualTo(1);
        assertThat(corrected.rowsKnown()).isEqualTo(2);
        assertThat(corrected.identical()).isEqualTo(IdenticalRows.PASS_OVER_ALL);
    }

    @Test
    void storesAllWhereSomebodyDecidesSoOrTheSourceIsAnother() {
        bring(row("late_minutes,7,2016-06-01,"), "Mesin C");
        var again = upload(row("late_minutes,7,2016-06-01,") + "\n", "Mesin C").deciding(IdenticalRows.STORE);

        assertThat(hr(() -> imports.await(imports.start(again))).rowsKept()).isEqualTo(1);
        assertThat(bring(row("late_minutes,7,2016-06-01,") + "\n\n", "Mesin D").rowsKept())
                .isEqualTo(1);
        assertThat(values("2016-06-01")).hasSize(3);
    }

    @Test
    void bringsNothingBackThatWasSuperseded() {
        bring(row("late_minutes,8,2016-07-01,"), "Mesin E");
        var old = on("2016-07-01").getFirst();
        var better = FactEntry.of(
                id(), new Observation("late_minutes", new BigDecimal(9), null, LocalDate.of(2016, 7, 1), "Surat"));
        hr(() -> recording.change(period, List.of(FactChange.superseded(old.id(), better)), "Keliru", List.of()));

        var again = bring(row("late_minutes,8,2016-07-01,") + row("late_minutes,1,2016-07-04,"), "Mesin E");

        assertThat(again.rowsKept()).isEqualTo(1);
        assertThat(values("2016-07-01")).containsExactly("9");
    }

    @Test
    void aWithdrawnImportIsNotKnownAnyMore() {
        var first = bring(row("late_minutes,8,2016-08-01,"), "Mesin F");
        hr(() -> {
            imports.withdraw(first.id());
            return true;
        });

        assertThat(bring(row("late_minutes,8,2016-08-01,") + "\n", "Mesin F").rowsKept())
                .isEqualTo(1);
    }

    @Test
    void knowsTheRowsOfALongFileToo() {
        var rows = new StringBuilder();
        for (int i = 0; i < LONG; i++) {
            rows.append(row(
                    "late_minutes," + i % 600 + "," + LocalDate.of(2016, 10, 1).plusDays(i / 600) + ","));
        }
        bring(rows.toString(), "Mesin G");

        var again = bring(rows + row("late_minutes,1,2016-12-30,"), "Mesin G");

        assertThat(again.rowsKnown()).isEqualTo(LONG);
        assertThat(again.rowsKept()).isEqualTo(1);
    }

    @Test
    void whatHappensOnceADayIsRefusedFromAnotherSource() {
        bring(row("absence_days,1,2016-09-06,"), "Mesin H");

        var other = bring(row("absence_days,1,2016-09-06,") + row("absence_days,1,2016-09-07,"), "Mesin I");

        assertThat(other.rowsKept()).isEqualTo(1);
        assertThat(other.issues()).isEqualTo(1);
    }

    private List<String> values(String day) {
        return on(day).stream()
                .map(found -> found.observation().value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private List<RecordedObservation> on(String day) {
        return hr(() -> observations.of(id(), period)).stream()
                .filter(found -> found.observation().date().equals(LocalDate.parse(day)))
                .toList();
    }

    private FactImportStatus bring(String rows, String source) {
        return hr(() -> imports.await(imports.start(upload(rows, source))));
    }

    private FactFileUpload upload(String rows, String source) {
        var text = "nip,indicator,value,date,source\n" + rows;
        return new FactFileUpload("ulang.csv", text.getBytes(StandardCharsets.UTF_8), period, RULES).from(source);
    }

    private EmployeeId id() {
        return hr(() -> organisation.employeeByNip(NIP).map(Employee::id)).orElseThrow();
    }

    private static String row(String cells) {
        return NIP + "," + cells + "\n";
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }
}
