package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import id.tolok.rules.pack.DictionaryFile.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DictionaryFileTest {

    private final SourceFile shipped = shipped();

    @Test
    void addsAnIndicatorBehindTheOthersAndKeepsEveryOtherByte() {
        var entry = new LinkedHashMap<String, Object>();
        var titles = new LinkedHashMap<String, Object>();
        titles.put("id", "Jam pelatihan");
        titles.put("en", "Hours of training");
        entry.put("title", titles);
        entry.put("unit", Map.of("id", "jam"));
        entry.put("range", List.of("0", "200"));
        var added = open(shipped).put(Section.INDICATORS, "training_hours", "training_hours", entry);
        var lines = """
              training_hours:
                title: {id: Jam pelatihan, en: Hours of training}
                unit: {id: jam}
                range: [0, 200]
            """;
        assertThat(text(added).replace(lines, "")).isEqualTo(text(shipped));
        assertThat(open(added).codes(Section.INDICATORS))
                .contains("training_hours")
                .last()
                .isEqualTo("training_hours");
    }

    @Test
    void writesEachEntrySoThatItMeansTheSame() {
        var issues = new ArrayList<id.tolok.shared.Issue>();
        var manifest = RulePackReader.manifest(shipped, issues).orElseThrow();
        for (var section : Section.values()) {
            for (var code : open(shipped).codes(section)) {
                var written =
                        open(shipped).put(section, code, code, open(shipped).entry(section, code));
                assertThat(RulePackReader.manifest(written, issues))
                        .as(code + " " + issues)
                        .contains(manifest);
            }
        }
    }

    @Test
    void takesAnEntryAwayButNotTheLast() {
        var left = open(shipped).remove(Section.ASPECTS, "innovation").orElseThrow();
        assertThat(open(left).codes(Section.ASPECTS))
                .doesNotContain("innovation")
                .hasSize(4);
        assertThat(open(shipped).remove(Section.AWARDS, "ANGKA_KREDIT")).isEmpty();
        assertThat(open(shipped).remove(Section.ASPECTS, "nowhere")).isEmpty();
    }

    private static DictionaryFile open(SourceFile file) {
        return DictionaryFile.of(file).orElseThrow();
    }

    private static String text(SourceFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static SourceFile shipped() {
        try {
            return new SourceFile("ruleset.yaml", Files.readAllBytes(Path.of("rules/asemrowo/ruleset.yaml")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
