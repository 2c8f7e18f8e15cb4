package id.tolok.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.console.text.ConsoleTexts;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.RuleSentences;
import id.tolok.engine.SourceFile;
import id.tolok.engine.model.RuleDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpExamplesTest {

    @Test
    void areRulesThatTheCheckerTakes() {
        assertThat(RuleChecker.check(List.of(HelpExamples.file()), Optional.empty())
                        .issues())
                .isEmpty();
        assertThat(HelpExamples.all()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void areExplainedAndReadBackFromTheirSentences(String language) {
        var locale = Locale.of(language);
        for (var rule : HelpExamples.all()) {
            var key = "rules.help." + rule.name();
            assertThat(new ConsoleTexts().getTranslation(key, locale))
                    .isNotEqualTo(key)
                    .doesNotContain("!");
            assertThat(new ConsoleTexts().getTranslation(key + "-words", locale))
                    .doesNotContain(key);
            assertThat(read(RuleSentences.print(rule, locale, Optional.empty()), locale))
                    .matches(rule::sameAs);
        }
    }

    private static RuleDefinition read(String sentence, Locale locale) {
        var file = new SourceFile("help.drl", sentence.getBytes(StandardCharsets.UTF_8));
        return RuleSentences.read(file, locale, Optional.empty())
                .model()
                .rules()
                .getFirst();
    }
}
