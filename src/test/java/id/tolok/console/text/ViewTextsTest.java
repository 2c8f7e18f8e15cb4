package id.tolok.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the sources of the screens: every text that a person sees has a key, and every key has a text. */
class ViewTextsTest {

    private static final Path SCREENS = Path.of("src/main/java/id/tolok/console");
    private static final Pattern KEY = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern SENTENCE = Pattern.compile("\"[A-Z][a-z]+( [A-Za-z][a-z]*)+[^\"]*\"");
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:H[1-6]|Span|Paragraph|Button|Anchor|Text|Tab|NativeLabel|SideNavItem)|setText|setLabel|setHeader"
                    + "|setPlaceholder|setHelperText|setAriaLabel|setTooltipText|addItem)\\(\\s*\"([A-Za-z][^\"]*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern NOT_SHOWN = Pattern.compile("log\\.|Exception\\(|@OpenToAll|executeJs");

    @Test
    void hasATextForEveryKey() throws IOException {
        var known = TextFiles.read(Languages.INDONESIAN).keySet();
        assertThat(known).containsAll(found(KEY));
    }

    @Test
    void writesNoSentencesInViews() throws IOException {
        assertThat(found(SENTENCE)).isEmpty();
    }

    @Test
    void showsNoLiterals() throws IOException {
        assertThat(found(SHOWN)).containsOnly("Tolok");
    }

    private static List<String> found(Pattern pattern) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(SCREENS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                for (var statement :
                        COMMENT.matcher(Files.readString(file)).replaceAll("").split(";")) {
                    if (!NOT_SHOWN.matcher(statement).find()) {
                        pattern.matcher(statement)
                                .results()
                                .map(ViewTextsTest::text)
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static String text(MatchResult match) {
        return match.groupCount() == 0 ? match.group() : match.group(1);
    }
}
