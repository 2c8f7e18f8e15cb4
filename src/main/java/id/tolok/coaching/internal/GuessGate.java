package id.tolok.coaching.internal;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets a network ask about some letters, and no machine about all. Each node counts for itself. */
@Component
public class GuessGate {

    private static final int MOST = 30;
    private static final int NETWORKS = 10_000;

    private final Map<String, Bucket> networks = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    };

    public synchronized boolean lets(String network) {
        return networks.computeIfAbsent(network, unknown -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, Duration.ofMinutes(10)))
                .build();
    }
}
