package id.tolok.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the sources of the modules: whatever the audit trail records has a name that a person understands. */
class AuditTextsTest {

    private static final Path MODULES = Path.of("src/main/java/id/tolok");
    private static final Pattern ACTION = Pattern.compile(
            "\"((?:access|organisation|planning|facts|rules|evaluation|feedback|coaching|privacy|notification|audit|api)"
                    + "\\.[a-z]+(?:-[a-z]+)+)\"");

    @Test
    void namesEveryAction() throws IOException {
        var named = TextFiles.read(Languages.INDONESIAN).keySet();
        assertThat(actions())
                .isNotEmpty()
                .allSatisfy(action -> assertThat(named).contains("audit.action." + action));
    }

    private static SortedSet<String> actions() throws IOException {
        var actions = new TreeSet<String>();
        try (var files = Files.walk(MODULES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.startsWith(MODULES.resolve("console")))
                    .toList()) {
                ACTION.matcher(Files.readString(file)).results().forEach(found -> actions.add(found.group(1)));
            }
        }
        return actions;
    }
}
