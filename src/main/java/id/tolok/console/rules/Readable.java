package id.tolok.console.rules;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files can be read as rules. A large table takes a moment, so what was asked last is remembered. */
final class Readable {

    private static final int MOST = 40;

    private final Map<SourceFile, Boolean> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceFile, Boolean> eldest) {
            return size() > MOST;
        }
    });

    /** Finds out in the background, before anybody asks. */
    void expect(Collection<SourceFile> files) {
        files.stream()
                .filter(DraftChecks::holdsRules)
                .forEach(file -> Thread.startVirtualThread(() -> known.computeIfAbsent(file, Readable::isReadable)));
    }

    boolean holds(String path, String text) {
        return known.computeIfAbsent(FileTexts.file(path, text), Readable::isReadable);
    }

    private static boolean isReadable(SourceFile file) {
        return !RuleChecker.check(List.of(file), Optional.empty()).issues().hasErrors();
    }
}
