package id.tolok.rules.pack.plain;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.rules.pack.PackCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainRuleTest {

    private static final PackCheck PACK = PackCheck.of(Path.of("rules/asemrowo"));

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Indicator( code == "late_minutes", value >= 3, value < 4 )         ¦ Minutes late from 3 to below 4
            Indicator( code == "late_minutes", value > 3, value <= 4.5 )       ¦ Minutes late more than 3; Minutes late at most 4.5
            Indicator( code == "late_minutes", value == 3 )                    ¦ Minutes late exactly 3
            Indicator( code == "late_minutes", value != 3 )                    ¦ Minutes late not 3
            Indicator( code == "late_minutes" )                                ¦ Minutes late known
            not Indicator( code == "late_minutes" )                            ¦ Minutes late not known
            not Indicator( code == "late_minutes", value > 3 )                 ¦ unless Minutes late more than 3
            not Indicator( code in ("late_minutes", "skm_u1") )                ¦ unless any of Minutes late, U1 Requirements known
            Indicator( code == "skm_u1", count >= 30 )                         ¦ number of answers to U1 Requirements 30 or more
            Indicator( code == "skm_u1", value < 2 || value > 3 )          ¦ U1 Requirements below 2 or U1 Requirements more than 3
            Indicator( code == "skm_u1", !( value > 3 ) )                      ¦ unless U1 Requirements more than 3
            Employee( status == "PNS", level in ("MAHIR", "PEMULA") )          ¦ Employment status PNS; Level one of MAHIR, PEMULA
            Employee( position contains "Lurah", position not matches "A.*" )  ¦ Position contains Lurah; Position does not match A.*
            Observation( code == "absence_days", date >= "2026-03-01" )        ¦ date of Days absent without valid reason at least 2026-03-01
            exists ( Grade( code == "BAIK" ) or Goal( achievement < 50 ) )     ¦ Grade Good or achievement of the goal below 50
            forall( Goal( kind == "utama" ) Goal( target > 1 ) )               ¦ for each kind of goal utama; target of the goal more than 1
            accumulate( Goal( $a : achievement ); $n : count(); $n > 2 )       ¦ number of facts that fit more than 2
            """)
    void saysWhen(String condition, String said) {
        assertThat(plain("advise", condition, "score.flag(\"STOP_GAJI\");").clauses().stream()
                        .map(Clause::toString))
                .containsExactly(said.split("; (?!target)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            score  ¦ score.add("discipline", 100);                          ¦ Discipline + 100
            score  ¦ score.add("discipline", -3 * $a);                      ¦ Discipline − 3 × Minutes late
            score  ¦ score.add("discipline", min(10, 2 * $a));              ¦ Discipline + (2 × Minutes late, at most 10)
            score  ¦ score.add("discipline", max($a, $b));                  ¦ Discipline + (the greater of Minutes late and U1 Requirements)
            score  ¦ score.cap("discipline", 75); score.floor("discipline", 5); ¦ Discipline at most 75; Discipline at least 5
            derive ¦ score.derive("late_days", $a - ($b - 1) / 2);          ¦ Days from lateness = Minutes late − (U1 Requirements − 1) ÷ 2
            derive ¦ score.derive("late_days", ($a + $b) * 25 / 9);         ¦ Days from lateness = (Minutes late + U1 Requirements) × 25 ÷ 9
            derive ¦ score.derive("late_days", round($a / $b, 2));          ¦ Days from lateness = Minutes late ÷ U1 Requirements, rounded to 2 decimals
            derive ¦ score.derive("late_days", round($a, 0) + floor($b));   ¦ Days from lateness = (Minutes late, rounded to a whole number) + (U1 Requirements, rounded down)
            derive ¦ score.derive("late_days", abs($a - 5));                ¦ Days from lateness = |Minutes late − 5|
            rate   ¦ score.rate("behaviour", "SESUAI");                     ¦ Work behaviour: As expected
            decide ¦ score.grade("BAIK");                                   ¦ Grade: Good
            advise ¦ score.propose("TEGURAN_LISAN", 3);                     ¦ Oral reprimand (3 months)
            advise ¦ score.propose("PENURUNAN_JABATAN", 12);                ¦ Demotion by one level for 12 months
            advise ¦ score.award("ANGKA_KREDIT", $a);                       ¦ Credit points = Minutes late
            advise ¦ score.recommend("PEMBINAAN_DISIPLIN");                 ¦ Coaching in discipline by the superior
            """)
    void saysWhat(String phase, String writes, String said) {
        assertThat(plain(
                                phase,
                                "Indicator( code == \"late_minutes\", $a : value ) Indicator( code == \"skm_u1\", $b : value )",
                                writes)
                        .sentence())
                .isEqualTo(said);
    }

    @Test
    void writesFiguresAndWordsInIndonesian() {
        var rule = PACK.rules().orElseThrow().model().rule("skm quality B").orElseThrow();

        assertThat(PlainRule.of(rule, PACK.pack().orElseThrow().dictionary(), Locale.of("id"))
                        .sentence())
                .isEqualTo("Indeks kepuasan masyarakat yang diperhitungkan 76,61 sampai di bawah 88,31"
                        + " → Mutu pelayanan B, Baik");
    }

    private static PlainRule plain(String phase, String condition, String writes) {
        var text =
                "rule \"r\"\n agenda-group \"" + phase + "\"\nwhen\n " + condition + "\nthen\n " + writes + "\nend\n";
        var dictionary = PACK.pack().orElseThrow().dictionary();
        var checked = RuleChecker.check(
                List.of(new SourceFile("r.drl", text.getBytes(StandardCharsets.UTF_8))), Optional.of(dictionary));
        assertThat(checked.issues().hasErrors()).as(checked.issues().toString()).isFalse();
        return PlainRule.of(checked.model().rules().getFirst(), dictionary, Locale.ENGLISH);
    }
}
