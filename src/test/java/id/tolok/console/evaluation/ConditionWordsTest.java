package id.tolok.console.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.console.text.ConsoleTexts;
import id.tolok.engine.WhyNot.Condition;
import id.tolok.rules.pack.RulePackReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConditionWordsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void saysNumbersWithTheirUnit() {
        assertThat(sentence(INDONESIAN, "Indicator absence_year", "27", ">=", "28", false))
                .isEqualTo("✗ Tidak masuk kerja dalam tahun berjalan: 27 hari (syarat: paling sedikit 28 hari)");
        assertThat(sentence(Locale.ENGLISH, "AspectScore discipline", "97.5", "<", "90", false))
                .isEqualTo("✗ Discipline: 97.5 (needed: less than 90)");
    }

    @Test
    void namesLevelsGradesAndWhoSomebodyIs() {
        assertThat(sentence(INDONESIAN, "Rating behaviour level", "SESUAI", "==", "DI_ATAS", false))
                .isEqualTo("✗ Perilaku kerja: Sesuai ekspektasi (syarat: Di atas ekspektasi)");
        assertThat(sentence(INDONESIAN, "Grade code", "BAIK", "in", "[SANGAT_BAIK, BAIK]", true))
                .isEqualTo("✓ Predikat: Baik (syarat: salah satu dari Sangat Baik, Baik)");
        assertThat(sentence(INDONESIAN, "Employee positionKind", "PELAKSANA", "==", "FUNGSIONAL", false))
                .isEqualTo("✗ pegawai · jenis jabatan: PELAKSANA (syarat: FUNGSIONAL)");
        assertThat(sentence(Locale.ENGLISH, "Indicator skm_u7 count", "12", ">=", "30", false))
                .endsWith(": 12 (needed: at least 30)");
    }

    @Test
    void saysWhatMustBeThereOrNot() {
        assertThat(sentence(INDONESIAN, "Indicator absence_longest_run", null, "not", null, true))
                .isEqualTo(
                        "✓ Tidak masuk kerja berturut-turut (syarat: tidak boleh ada yang sesuai dengan aturan ini)");
        assertThat(sentence(Locale.ENGLISH, "Goal", null, "forall", null, false))
                .startsWith("✗ ")
                .doesNotContain("forall");
    }

    private static String sentence(
            Locale language, String fact, String actual, String operator, String threshold, boolean held) {
        var dictionary = RulePackReader.read(Path.of("rules/asemrowo"))
                .pack()
                .orElseThrow()
                .dictionary();
        return new ConditionWords(new Words(dictionary, language), new ConsoleTexts())
                .sentence(new Condition(
                        fact,
                        Optional.ofNullable(actual),
                        operator,
                        Optional.ofNullable(threshold),
                        held,
                        Optional.empty()));
    }
}
