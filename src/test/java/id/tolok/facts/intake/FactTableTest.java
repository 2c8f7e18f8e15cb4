package id.tolok.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.intake.FileContent;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Issue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables as other programs export them. */
class FactTableTest {

    private static final String SARI = "198503152010011007";
    private final List<FactRow> facts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Test
    void readsSpellingsOfSpreadsheets() {
        read("NIP;Indikator;Nilai;Tanggal;Sumber\n'" + SARI + ";answer;3,5;1/7/2026;mesin\n=\"" + SARI
                + "\";answer;4;2026-07-02 07:31;\n");

        assertThat(issues).isEmpty();
        assertThat(facts)
                .extracting(fact ->
                        fact.observation().value() + " " + fact.observation().date())
                .containsExactly("3.5 2026-07-01", "4 2026-07-02");
    }

    @Test
    void readsOneColumnForEachIndicator() {
        read("No,NIP,Tanggal,late_minutes,Answer\n1," + SARI + ",02/07/2026,15,\n2," + SARI + ",03/07/2026,x,4\n");

        assertThat(facts)
                .extracting(FactRow::observation)
                .extracting(Observation::code, o -> o.value().intValue(), Observation::date)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("late_minutes", 15, LocalDate.of(2026, 7, 2)),
                        org.assertj.core.api.Assertions.tuple("answer", 4, LocalDate.of(2026, 7, 3)));
        assertThat(issues)
                .extracting(issue -> issue.place() + " " + issue.code())
                .containsExactly("f.csv:1:1 COLUMN_IGNORED", "f.csv:3:4 NOT_A_NUMBER");
    }

    @Test
    void explainsNumberThatSpreadsheetSpoiled() {
        read("nip,indicator,value,date\n1.98503E+17,answer,4,2026-07-01\n\"1,98503E+17\",answer,4,2026-07-01\n");

        assertThat(issues).extracting(Issue::code).containsExactly("NIP_SPOILED", "NIP_SPOILED");
        assertThat(issues.getFirst().message(Locale.ENGLISH)).contains("format the column as text");
    }

    @Test
    void refusesFormulas() {
        read("nip,indicator,value,date\n" + SARI + ",answer,=1+3,2026-07-01\n" + SARI + ",answer,4,=TODAY()\n");

        assertThat(facts).isEmpty();
        assertThat(issues)
                .extracting(issue -> issue.place() + " " + issue.code())
                .containsExactly("f.csv:2:3 CELL_FORMULA", "f.csv:3:4 CELL_FORMULA");
    }

    @Test
    void readsDatesWithDayFirstAndRefusesThoseThatDoNotExist() {
        read("nip,indicator,value,date\n" + SARI + ",answer,4,31.7.2026\n" + SARI + ",answer,4,31/11/2026\n" + SARI
                + ",answer,4,07/31/2026\n");

        assertThat(facts).extracting(fact -> fact.observation().date()).containsExactly(LocalDate.of(2026, 7, 31));
        assertThat(issues).extracting(Issue::code).containsExactly("NOT_A_DATE", "NOT_A_DATE");
    }

    @Test
    void followsMappingThatSomebodyChose() {
        var mapping =
                ColumnMapping.ofJson("{\"pegawai\":\"nip\",\"hari\":\"date\",\"menit\":\"value-of:late_minutes\"}");

        assertThat(ColumnMapping.ofJson(mapping.toJson())).isEqualTo(mapping);
        assertThat(read("Pegawai,Hari,Menit\n" + SARI + ",2026-07-01,9\n", mapping))
                .isEmpty();
        assertThat(facts).hasSize(1);
        assertThat(mapping.fits(List.of("PEGAWAI ", "hari", "menit"))).isTrue();
        assertThat(mapping.fits(List.of("pegawai", "hari", "menit", "lokasi"))).isFalse();
    }

    @Test
    void namesColumnsThatNothingIsMappedTo() {
        assertThat(read("apa,saja\n1,2\n").map(issue -> issue.code() + " " + issue.arguments()))
                .contains("COLUMN_MISSING [nip, indicator, value, date]");
        assertThat(read("nip,nip,date,answer\n").map(Issue::code)).contains("COLUMN_TWICE");
        assertThat(read("answer,date\n").map(issue -> issue.code() + " " + issue.arguments()))
                .contains("COLUMN_MISSING [nip]");
    }

    @Test
    void passesOverTheMessagesThatItWroteItself() {
        read("nip,indicator,value,date,pesan_tolok\n" + SARI + ",answer,4,2026-07-01,salah\n");

        assertThat(issues).isEmpty();
        assertThat(facts).hasSize(1);
    }

    private Optional<Issue> read(String text) {
        var header = Arrays.asList(text.lines().findFirst().orElseThrow().split("[,;]"));
        return read(text, ColumnMapping.suggested(header, TestDictionary.DICTIONARY));
    }

    private Optional<Issue> read(String text, ColumnMapping mapping) {
        var windows = new FactWindows(FactWindows.period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
        var checks = new FactChecks(
                TestDictionary.DICTIONARY,
                WorkingCalendar.MONDAY_TO_FRIDAY,
                windows,
                subject -> true,
                new RecordedDays());
        var table = new TableFile("f.csv", FileContent.of(text.getBytes(StandardCharsets.UTF_8)));
        return FactFile.read(table, mapping, checks, new FactSink() {
            @Override
            public void fact(FactRow fact) {
                facts.add(fact);
            }

            @Override
            public void issue(Issue issue) {
                issues.add(issue);
            }
        });
    }
}
