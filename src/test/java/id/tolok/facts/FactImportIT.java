package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tolok.access.Role;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.facts.intake.ColumnMapping;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.WorkingDays;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.GoalUse;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Issue;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class FactImportIT {

    private static final RuleSetId RULES = new RuleSetId("fakta-uji");
    private static final int FIRST_NIP = 70_000;

    @Autowired
    private FactImport imports;

    @Autowired
    private Observations observations;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Periods periods;

    @Autowired
    private WorkingDays workingDays;

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
                        .head(nip(1), "FCT")
                        .member(nip(2), "Fakta Dua", "FCT.A", nip(1))
                        .bytes(),
                LocalDate.of(2026, 1, 1)));
        if (hr(() -> dictionaries.inForce(RULES, LocalDate.of(2030, 12, 31))).isEmpty()) {
            var shipped = RulePackReader.read(Path.of("rules/asemrowo")).pack().orElseThrow();
            hr(() -> {
                dictionaries.comeIntoForce(RULES, LocalDate.of(2030, 1, 1), shipped.dictionary(), GoalUse.READ);
                return true;
            });
        }
        period = hr(() -> periods.findByCode("2030")
                        .orElseGet(() -> periods.moveTo(
                                periods.create(PeriodData.year(2030)).id(), PeriodState.RUNNING)))
                .id();
    }

    @Test
    void keepsGoodRowsAndNamesBadOnes() {
        var done = bring(
                "baik.csv",
                nip(2) + ",absence_days,1,2030-03-04,mesin\n" + nip(2) + ",absence_days,2,2030-03-05,\n" + nip(2)
                        + ",tardiness,1,2030-03-05,\n");

        assertThat(done.state()).isEqualTo(FactImportState.COMPLETED);
        assertThat(done.rowsKept()).isEqualTo(1);
        assertThat(hr(() -> imports.issues(done.id(), 0, 10)))
                .extracting(issue -> issue.place() + " " + issue.code())
                .containsExactly("baik.csv:3:3 FACT_OUT_OF_RANGE", "baik.csv:4:2 FACT_INDICATOR_UNKNOWN");
        assertThat(checked(done, false))
                .startsWith("\uFEFFnip,indicator,value,date,source,tolok_messages\r\n")
                .contains(",absence_days,1,2030-03-04,mesin,\r\n")
                .contains("2 is out of range for absence_days: the least is 0, the most 1.");
        assertThat(checked(done, true)).doesNotContain("2030-03-04").contains("2030-03-05");
        assertThat(hr(() -> observations.of(id(2), period))).anySatisfy(found -> {
            assertThat(found.observation().date()).isEqualTo("2030-03-04");
            assertThat(found.observation().source()).isEqualTo("mesin");
            assertThat(found.fromImport()).contains(done.id());
        });
    }

    @Test
    void absenceOnAHolidayIsARowErrorUntilTheHolidayIsRemoved() {
        var day = LocalDate.of(2030, 5, 14);
        hr(() -> {
            workingDays.change(workingDays.office(), workingDays.calendar().withHoliday(day, "Libur uji"));
            return true;
        });

        var refused = bring("libur.csv", nip(2) + ",absence_days,1," + day + ",\n");
        hr(() -> {
            workingDays.change(workingDays.office(), workingDays.calendar().withoutHoliday(day));
            return true;
        });
        var kept = bring("libur.csv", nip(2) + ",absence_days,1," + day + ",\n");

        assertThat(refused.rowsKept()).isZero();
        assertThat(hr(() -> imports.issues(refused.id(), 0, 10)))
                .extracting(Issue::code)
                .containsExactly("FACT_NOT_A_WORKING_DAY");
        assertThat(kept.rowsKept()).isEqualTo(1);
    }

    @Test
    void previewStoresNothing() {
        var upload = upload("pratinjau.csv", nip(2) + ",late_minutes,5,2030-04-04,\nx,late_minutes,5,2030-04-04,\n");

        var preview = hr(() -> imports.preview(upload));

        assertThat(preview.canBeImported()).isTrue();
        assertThat(preview.kept()).isEqualTo(1);
        assertThat(preview.firstRows())
                .hasSize(3)
                .first()
                .isEqualTo(List.of("nip", "indicator", "value", "date", "source"));
        assertThat(preview.firstIssues()).extracting(Issue::code).containsExactly("NIP_LENGTH");
        assertThat(hr(() -> observations.of(id(2), period)))
                .noneMatch(found -> found.observation().date().equals(LocalDate.of(2030, 4, 4)));
    }

    @Test
    void recognisesFileThatWasImportedAlready() {
        var upload = upload("sekali.csv", nip(1) + ",late_minutes,7,2030-05-06,\n");
        var first = hr(() -> imports.await(imports.start(upload)));

        assertThat(hr(() -> imports.preview(upload)).repeated()).contains(first.id());
        assertThatThrownBy(() -> hr(() -> imports.start(upload)))
                .isInstanceOf(FactsRefusal.class)
                .extracting("code")
                .isEqualTo("FACT_IMPORT_REPEATED");
    }

    @Test
    void refusesAbsenceOfDayThatAnEarlierImportBrought() {
        bring("hari-1.csv", nip(1) + ",absence_days,1,2030-06-04,\n");

        var second = bring("hari-2.csv", nip(1) + ",absence_days,1,2030-06-04,ulang\n");

        assertThat(second.rowsKept()).isZero();
        assertThat(second.issues()).isOne();
    }

    @Test
    void withdrawsImportAsWhole() {
        var done = bring("tarik.csv", nip(1) + ",late_minutes,9,2030-07-02,\n");

        hr(() -> {
            imports.withdraw(done.id());
            return true;
        });

        assertThat(hr(() -> imports.status(done.id())).state()).isEqualTo(FactImportState.WITHDRAWN);
        assertThat(hr(() -> observations.of(id(1), period)))
                .noneMatch(found -> found.fromImport().equals(Optional.of(done.id())));
    }

    @Test
    void cancelsImportThatRuns() {
        var rows = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            rows.append(nip(1)).append(",late_minutes,9,2030-07-04,\n");
        }
        var upload = upload("batal.csv", rows.toString());

        var id = hr(() -> {
            var started = imports.start(upload);
            imports.cancel(started);
            return imports.await(started);
        });

        assertThat(id.state()).isEqualTo(FactImportState.CANCELLED);
        assertThat(hr(() -> observations.of(id(1), period)))
                .noneMatch(found -> found.observation().date().equals(LocalDate.of(2030, 7, 4)));
        assertThat(hr(() -> imports.preview(upload)).repeated()).isEmpty();
    }

    @Test
    void takesOneOfTwoEqualFilesThatComeAtTheSameMoment() throws Exception {
        var upload = upload("serentak.csv", nip(1) + ",late_minutes,8,2030-07-08,\n");

        try (var people = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var both = people.invokeAll(java.util.Collections.nCopies(
                    2,
                    () -> hr(() -> {
                        try {
                            return imports.await(imports.start(upload)).state().name();
                        } catch (FactsRefusal refusal) {
                            return refusal.code();
                        }
                    })));
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder("COMPLETED", "FACT_IMPORT_REPEATED");
        }
    }

    @Test
    void countsAnAbsenceOnceThatTwoFilesBringAtTheSameMoment() throws Exception {
        try (var people = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var both = people.invokeAll(java.util.stream.Stream.of("petugas satu", "petugas dua")
                    .map(source -> (java.util.concurrent.Callable<Integer>)
                            () -> bring("absen.csv", nip(1) + ",absence_days,1,2030-07-11," + source + "\n")
                                    .rowsKept())
                    .toList());

            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(0, 1);
        }
    }

    @Test
    void remembersWhatColumnsOfASourceMean() {
        var mapping =
                ColumnMapping.ofJson("{\"pegawai\":\"nip\",\"hari\":\"date\",\"menit\":\"value-of:late_minutes\"}");
        var first = new FactFileUpload("mesin-1.csv", mesin("2030-07-09"), period, RULES);

        assertThat(hr(() -> imports.preview(first)).unreadable()).isPresent();
        hr(() -> imports.await(imports.start(first.mapped(mapping).from("Mesin uji"))));

        assertThat(hr(() -> imports.sources())).contains(new FactSource("Mesin uji", mapping));
        var second = new FactFileUpload("mesin-2.csv", mesin("2030-07-10"), period, RULES).from("Mesin uji");
        assertThat(hr(() -> imports.preview(second)).kept()).isOne();
        assertThat(hr(() -> observations.of(id(1), period)))
                .filteredOn(found -> found.observation().date().equals(LocalDate.of(2030, 7, 9)))
                .extracting(found -> found.observation().source())
                .containsExactly("Mesin uji");
    }

    private static byte[] mesin(String day) {
        return ("Pegawai;Hari;Menit\n" + nip(1) + ";" + day + ";12\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void countsNothingOfFileThatTurnsOutUnreadable() {
        var done = bring("rusak.csv", nip(1) + ",late_minutes,9,2030-07-03,\n" + nip(1) + ",late_minutes,\"9,2030\n");

        assertThat(done.state()).isEqualTo(FactImportState.FAILED);
        assertThat(hr(() -> observations.of(id(1), period)))
                .noneMatch(found -> found.observation().date().equals(LocalDate.of(2030, 7, 3)));
    }

    @Test
    void snapshotAggregatesAsCommandLineDoes() {
        bring(
                "potret.csv",
                "unit:FCT,skm_u1,4,2030-08-01,\nunit:FCT,skm_u1,3,2030-08-01,\nunit:FCT,skm_u1,3,2030-08-02,\n" + nip(2)
                        + ",innovation_score,50,2030-08-02,\n" + nip(2) + ",innovation_score,90.5,2030-08-01,\n");

        var dictionary = hr(() -> dictionaries.inForce(RULES, LocalDate.of(2030, 12, 31)))
                .orElseThrow();
        var person = hr(() -> snapshots.take(List.of(id(2)), period, dictionary))
                .people()
                .getFirst();

        assertThat(person.facts().indicators())
                .filteredOn(indicator -> List.of("skm_u1", "innovation_score").contains(indicator.code()))
                .extracting(Indicator::code, i -> CanonicalJson.number(i.value()), Indicator::count)
                .containsExactlyInAnyOrder(
                        tuple("skm_u1", "3.333333333333333333333333333333333", 3),
                        tuple("innovation_score", "90.5", 2));
        assertThat(person.observations()).hasSameSizeAs(person.facts().observations());
    }

    @Test
    void showsFactsOnlyToThoseWhoMaySeeThePerson() {
        bring("lihat.csv", nip(2) + ",late_minutes,3,2030-09-03,\n");
        var own = Actors.of(Role.EMPLOYEE, id(2));
        var other = Actors.of(Role.EMPLOYEE, id(1));

        assertThat(actor.as(own, () -> observations.of(id(2), period))).isNotEmpty();
        assertThat(actor.as(own, () -> observations.of(id(1), period))).isEmpty();
        assertThat(actor.as(other, () -> observations.of(id(2), period))).isNotEmpty();
    }

    private String checked(FactImportStatus of, boolean refusedOnly) {
        var out = new ByteArrayOutputStream();
        hr(() -> {
            imports.writeChecked(of.id(), refusedOnly, Locale.ENGLISH, out);
            return true;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private FactImportStatus bring(String name, String rows) {
        return hr(() -> imports.await(imports.start(upload(name, rows))));
    }

    private FactFileUpload upload(String name, String rows) {
        var text = "nip,indicator,value,date,source\n" + rows;
        return new FactFileUpload(name, text.getBytes(StandardCharsets.UTF_8), period, RULES);
    }

    private EmployeeId id(int number) {
        return hr(
                () -> organisation.employeeByNip(nip(number)).map(Employee::id).orElseThrow());
    }

    private static Nip nip(int number) {
        return Nips.number(FIRST_NIP + number);
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }
}
