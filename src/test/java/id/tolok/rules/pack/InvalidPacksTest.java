package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code rules/invalid} is broken in its own way; {@code expected-issues.txt} says where, one issue a line
 * as {@code file:line:column: severity CODE}, and nothing else may be found.
 */
class InvalidPacksTest {
    private static final Path FOLDER = Path.of("rules/invalid");
    private static final String EXPECTED = "expected-issues.txt";

    static List<String> packs() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void reportsExactlyWhatIsWrong(String name) throws IOException {
        var folder = FOLDER.resolve(name);

        var issues = PackCheck.of(files(folder)).issues();

        var found = issues.all().stream().map(InvalidPacksTest::line).toList();
        assertThat(found).isEqualTo(Files.readAllLines(folder.resolve(EXPECTED)));
        assertThat(issues.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void explainsEachIssueInBothLanguages(String name) throws IOException {
        for (var issue : PackCheck.of(files(FOLDER.resolve(name))).issues()) {
            for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
                assertThat(issue.message(locale)).as(issue.code()).isNotBlank().doesNotContainPattern("\\{\\d}");
            }
        }
    }

    private static String line(Issue issue) {
        return issue.place() + ": " + issue.severity().name().toLowerCase(Locale.ROOT) + " " + issue.code();
    }

    private static List<SourceFile> files(Path folder) throws IOException {
        var files = new ArrayList<SourceFile>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(EXPECTED)) {
                    files.add(new SourceFile(path, Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
