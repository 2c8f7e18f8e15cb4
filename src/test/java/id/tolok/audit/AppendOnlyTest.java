package id.tolok.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AppendOnlyTest {

    private static final Pattern CHANGE =
            Pattern.compile("(update|delete from|truncate( table)?|merge into|drop table)\\s+audit_(entry|link)");

    @Test
    void noStatementChangesAnEntryOrALink() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(java|yaml|sql)"))
                            .filter(file -> CHANGE.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).toLowerCase(java.util.Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
