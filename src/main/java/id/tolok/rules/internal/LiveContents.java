package id.tolok.rules.internal;

import id.tolok.rules.ContentHash;
import id.tolok.shared.Hash;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the contents used last, by their hash: whatever has one hash is the same everywhere and never changes. */
@Component
public class LiveContents {

    private static final int MOST = 64;

    private final FileRows files;
    private final Soundness soundness;
    private final Map<Hash, LiveContent> byHash = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, LiveContent> eldest) {
            return size() > MOST;
        }
    };

    LiveContents(FileRows files, Soundness soundness) {
        this.files = files;
        this.soundness = soundness;
    }

    public LiveContent of(VersionRow version) {
        return known(version.content()).orElseGet(() -> {
            var stored = files.of(version.id());
            if (!ContentHash.of(stored).equals(version.content())) {
                throw new IllegalStateException(
                        "the files of version " + version.id().value() + " were altered");
            }
            var content = soundness.compile(version.ruleSet(), stored);
            keep(version.content(), content);
            return content;
        });
    }

    public synchronized void keep(Hash hash, LiveContent content) {
        byHash.put(hash, content);
    }

    private synchronized Optional<LiveContent> known(Hash hash) {
        return Optional.ofNullable(byHash.get(hash));
    }
}
