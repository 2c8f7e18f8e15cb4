package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.RuleSentences;
import id.tolok.engine.SourceFile;
import id.tolok.engine.internal.printing.Phrase;
import id.tolok.engine.internal.printing.Phrases;
import id.tolok.engine.model.RuleDefinition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void saysRuleInIndonesian() {
        var rule = Checked.rule("""
                rule "Absent 3 days"
                    @title("Tidak masuk 3 hari") @basis("PP 94/2021 Pasal 9(2)a")
                    agenda-group "advise"
                when
                    Employee(status == "PNS")
                    Indicator(code == "absence_year", $days : value, value >= 3, value < 4)
                    not Indicator(code == "absence_longest_run", value >= 10)
                then
                    score.propose("POTONG_TUKIN", 6);
                end
                """);

        assertThat(RuleSentences.print(rule, Locale.of("id"), Optional.empty())).isEqualTo("""
                        aturan "Absent 3 days"
                          judul: "Tidak masuk 3 hari"
                          dasar: "PP 94/2021 Pasal 9(2)a"
                          fase: sarankan
                        bila semua ini berlaku:
                          • pegawai (status adalah "PNS")
                          • indikator "absence_year" (nilainya disebut $days, nilainya paling sedikit 3, nilainya kurang dari 4)
                          • tidak ada indikator "absence_longest_run" (nilainya paling sedikit 10)
                        maka:
                          • usulkan "POTONG_TUKIN" selama 6 bulan""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void readsBackEverythingItSays(String language) {
        var model = Checked.drl(Checked.resource("everything.drl")).model();
        var locale = Locale.of(language);
        var text = RuleSentences.print(model, locale, Optional.empty());

        var read = RuleSentences.read(
                new SourceFile("sentences", text.getBytes(StandardCharsets.UTF_8)), locale, Optional.empty());

        assertThat(read.issues().all()).as(text).isEmpty();
        assertThat(read.model().rules()).hasSameSizeAs(model.rules());
        for (int i = 0; i < model.rules().size(); i++) {
            assertSame(read.model().rules().get(i), model.rules().get(i));
        }
        assertThat(RuleSentences.print(read.model(), locale, Optional.empty())).isEqualTo(text);
    }

    private static void assertSame(RuleDefinition read, RuleDefinition said) {
        assertThat(read.metadata()).isEqualTo(said.metadata());
        assertThat(read.conditions()).isEqualTo(said.conditions());
        assertThat(read.writes()).isEqualTo(said.writes());
        assertThat(read.sameAs(said)).isTrue();
    }

    /** So that reading everything back leaves nothing out. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void saysEveryPhraseThatThereIs(String language) {
        var locale = Locale.of(language);
        var model = Checked.drl(Checked.resource("everything.drl")).model();
        var text = RuleSentences.print(model, locale, Optional.empty());

        assertThat(RuleSentences.phrases(locale))
                .allSatisfy(phrase -> assertThat(text).contains(phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void saysNoTwoThingsAlike(String language) {
        var phrases = Phrases.in(Locale.of(language));

        assertThat(Arrays.stream(Phrase.values()).map(phrases::say)).doesNotHaveDuplicates();
    }

    @Test
    void namesTheWordThatItDoesNotKnow() {
        var text = "rule \"a\"\n  phase: score\nalways:\nthen:\n  • ad to \"x\": 1\n";
        var read = RuleSentences.read(
                new SourceFile("s", text.getBytes(StandardCharsets.UTF_8)), Locale.ENGLISH, Optional.empty());

        assertThat(Checked.codes(read)).contains("5:5 SENTENCE_WORD");
        assertThat(read.issues().all())
                .anySatisfy(issue -> assertThat(issue.arguments()).contains("ad"));
    }

    @Test
    void refusesWhatRuleTextRefuses() {
        var text =
                "rule \"a\"\n  phase: score\nwhen all of this holds:\n  • indicator (value is at least $x)\nthen:\n  • give the grade \"A\"";
        var read = RuleSentences.read(
                new SourceFile("s", text.getBytes(StandardCharsets.UTF_8)), Locale.ENGLISH, Optional.empty());

        assertThat(Checked.codes(read)).containsExactly("4:34 UNBOUND_VARIABLE", "6:5 WRITE_IN_OTHER_PHASE");
    }
}
