package id.tolok.console.rules;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.model.RuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The examples of the help page: real rules, read by the checker, each named for the text that explains it. */
final class HelpExamples {

    private static final String FILE = "help.drl";

    private HelpExamples() {}

    static List<RuleDefinition> all() {
        return RuleChecker.check(List.of(file()), Optional.empty()).model().rules();
    }

    static SourceFile file() {
        try (var stream = HelpExamples.class.getResourceAsStream("/id/tolok/console/rules/" + FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the examples of the help page are missing");
            }
            return new SourceFile(FILE, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
