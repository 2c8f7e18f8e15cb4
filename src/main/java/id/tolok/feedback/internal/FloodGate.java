package id.tolok.feedback.internal;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets through what people at a counter send, and no flood: per network, and altogether. Each node counts for itself. */
@Component
public class FloodGate {

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int FROM_ALL = 3_000;
    private static final int NETWORKS = 10_000;

    private final int fromOne;
    private final Map<String, Bucket> networks = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    };
    private final Bucket all = bucket(FROM_ALL);

    FloodGate(@Value("${tolok.feedback.posts-in-ten-minutes}") int fromOne) {
        this.fromOne = fromOne;
    }

    public synchronized boolean lets(String network) {
        return networks.computeIfAbsent(network, unknown -> bucket(fromOne)).tryConsume(1) && all.tryConsume(1);
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, SPAN))
                .build();
    }
}
