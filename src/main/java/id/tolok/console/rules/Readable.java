package id.tolok.console.rules;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files can be read as rules. A large table takes a moment, so what was asked last is remembered. */
final class Readable {

    private static final int MOST = 40;

    private final Map<SourceFile, Boolean> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceFile, Boolean> eldest) {
            return size() > MOST;
        }
    };

    boolean holds(String path, String text) {
        return known.computeIfAbsent(
                FileTexts.file(path, text),
                file -> !RuleChecker.check(List.of(file), Optional.empty())
                        .issues()
                        .hasErrors());
    }
}
