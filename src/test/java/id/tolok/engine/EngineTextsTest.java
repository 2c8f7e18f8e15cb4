package id.tolok.engine;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.NotAnalysed.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the engine can complain of has a sentence in Indonesian and in English, with the same places for values. */
class EngineTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/id/tolok/engine");
    private static final Pattern REPORTED = Pattern.compile("(?:error|warning)\\(\\s*\"([A-Z][A-Z0-9_]*[A-Z0-9])\"");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9])\"");
    private static final Pattern WORD = Pattern.compile("\"([A-Z]+)\"");
    private static final Pattern LIMIT =
            Pattern.compile("\"(FACTS|JOINS|FIRINGS|TIME|DEPTH|DEFECT|OBSERVED_DERIVED) ?\"");
    private static final Pattern PREFIX = Pattern.compile("\"(UNKNOWN_|VERIFY_|VERIFY_NOT_ANALYSED_|FAILURE_)\"");

    private static final Properties INDONESIAN = sentences("id");
    private static final Properties ENGLISH = sentences("en");

    private static Properties sentences(String language) {
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/id/tolok/messages/engine_" + language + ".properties"))) {
            var sentences = new Properties();
            sentences.load(file);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var found = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(r -> r.group(1))
                        .forEach(found::add);
            }
            return found;
        }
    }

    private static SortedSet<String> codes() throws IOException {
        var codes = found(REPORTED);
        var failures = found(LIMIT);
        found(CODE).forEach(code -> (isFailure(code) ? failures : codes).add(code));
        failures.forEach(failure -> codes.add("FAILURE_" + failure));
        Arrays.stream(Kind.values()).forEach(kind -> codes.add("VERIFY_" + kind));
        Arrays.stream(Reason.values()).forEach(reason -> codes.add("VERIFY_NOT_ANALYSED_" + reason));
        Stream.of("INDICATOR", "DERIVED", "ASPECT", "DIMENSION", "LEVEL", "GRADE")
                .forEach(kind -> codes.add("UNKNOWN_" + kind));
        Stream.of("PROPOSAL", "AWARD", "RECOMMENDATION", "FLAG").forEach(kind -> codes.add("UNKNOWN_" + kind));
        codes.add("FAILURE_DIVISION_BY_ZERO");
        return codes;
    }

    private static boolean isFailure(String code) {
        return code.equals("NUMBER_SIZE") || code.equals("ABSENT_VALUE") || code.equals("OBSERVED_DERIVED");
    }

    @Test
    void everyCodeHasASentenceInBothLanguages() throws IOException {
        assertThat(codes()).hasSizeGreaterThan(100);
        assertThat(INDONESIAN.stringPropertyNames()).containsAll(codes());
        assertThat(ENGLISH.stringPropertyNames()).containsAll(codes());
    }

    @Test
    void noSentenceIsLeftOver() throws IOException {
        var known = codes();
        known.addAll(found(WORD));
        assertThat(known).containsAll(ENGLISH.stringPropertyNames());
        assertThat(ENGLISH.stringPropertyNames()).isEqualTo(INDONESIAN.stringPropertyNames());
        assertThat(found(PREFIX)).hasSize(4);
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        for (var code : ENGLISH.stringPropertyNames()) {
            assertThat(values(INDONESIAN.getProperty(code))).as(code).isEqualTo(values(ENGLISH.getProperty(code)));
        }
    }

    private static SortedSet<String> values(String sentence) {
        return Pattern.compile("\\{\\d+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void aFailureIsExplained() {
        var failure = new Outcome.Failure(Optional.empty(), "OBSERVED_DERIVED absence_year");
        assertThat(failure.message(Locale.ENGLISH)).startsWith("absence_year was observed");
        assertThat(failure.message(Locale.of("id"))).startsWith("absence_year dicatat");
    }
}
