package id.tolok.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Finding;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

    private static final Path FOLDER = Path.of("rules/asemrowo");
    private static final String GAP = """
            rule "few" @basis("PP 94/2021") @table("skm quality") agenda-group "advise"
            when Indicator(code == "skm_counted", value < 50.5) then score.flag("SKM_C"); end
            rule "many" @basis("PP 94/2021") @table("skm quality") agenda-group "advise"
            when Indicator(code == "skm_counted", value >= 60) then score.flag("SKM_C"); end
            """;
    private static final String STATUS = """
            rule "status" agenda-group "advise"
            when Employee(status == "PNS") Rating(dimension == "behaviour", level == "DI_BAWAH") then score.flag("SKM_C"); end
            """;

    @Test
    void namesIndicatorsByTheirTitles() throws IOException {
        var gap = found(GAP, Finding.Kind.GAP);
        var title = dictionary().indicator("skm_counted").orElseThrow().titles();
        assertThat(told(gap, Locale.of("id")))
                .contains(title.in(Locale.of("id")) + " = 50,5")
                .doesNotContain("skm_counted", "Indicator");
        assertThat(told(gap, Locale.ENGLISH))
                .contains(title.in(Locale.ENGLISH) + " = 50.5")
                .doesNotContain("skm_counted", "Indicator");
    }

    @Test
    void namesFieldsInTheLanguageOfTheReader() throws IOException {
        var nameless = found(STATUS, Finding.Kind.NO_BASIS);
        var dimension = dictionary().dimension("behaviour").orElseThrow();
        var level = dimension.levels().stream()
                .filter(each -> each.code().equals("DI_BAWAH"))
                .findFirst()
                .orElseThrow();
        assertThat(told(nameless, Locale.of("id")))
                .contains("status pegawai = PNS")
                .contains("tingkat " + dimension.titles().in(Locale.of("id")) + " = "
                        + level.titles().in(Locale.of("id")));
        assertThat(told(nameless, Locale.ENGLISH)).contains("employee status = PNS");
    }

    private static String told(Finding finding, Locale locale) throws IOException {
        var texts = "/id/tolok/console/rules_" + locale.getLanguage() + ".properties";
        try (InputStream in = FindingWordsTest.class.getResourceAsStream(texts)) {
            var bundle = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
            var words = new FindingWords(
                    Optional.of(dictionary()),
                    locale,
                    (key, arguments) -> MessageFormat.format(bundle.getString(key), arguments));
            return words.of(finding).message(locale);
        }
    }

    private static Finding found(String rules, Finding.Kind kind) throws IOException {
        var files = new ArrayList<SourceFile>();
        files.add(new SourceFile("words.drl", rules.getBytes(StandardCharsets.UTF_8)));
        try (var shipped = Files.list(FOLDER)) {
            for (var path : shipped.filter(
                            path -> path.toString().contains(".drl") && !path.endsWith("skm-quality.drl.csv"))
                    .toList()) {
                files.add(new SourceFile(path.getFileName().toString(), Files.readAllBytes(path)));
            }
        }
        var read = RuleChecker.check(files, Optional.of(dictionary()));
        assertThat(read.issues().hasErrors()).as("%s", read.issues()).isFalse();
        return Verification.of(read.model(), dictionary()).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .filter(finding -> finding.place().file().equals("words.drl"))
                .findFirst()
                .orElseThrow();
    }

    private static RuleDictionary dictionary() {
        try {
            var manifest = new SourceFile("ruleset.yaml", Files.readAllBytes(FOLDER.resolve("ruleset.yaml")));
            return DraftChecks.dictionary(List.of(manifest)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
