package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What keeps the runs of this node waiting that go on by themselves; a database that cannot be written cannot hold it. */
@Component
public class RunTroubles {

    private final Map<RunId, String> codes = new ConcurrentHashMap<>();

    void met(RunId run, Throwable failure) {
        codes.put(run, DatabaseTrouble.isFull(failure) ? "RUN_WAITS_FOR_ROOM" : "RUN_WAITS_FOR_DATABASE");
    }

    void over(RunId run) {
        codes.remove(run);
    }

    /** The code of a sentence. */
    public Optional<String> of(RunId run) {
        return Optional.ofNullable(codes.get(run));
    }
}
