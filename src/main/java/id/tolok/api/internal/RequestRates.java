package id.tolok.api.internal;

import id.tolok.api.ApiTokenId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many requests a token may make. Each node counts for itself. */
@Component
class RequestRates {

    private final int inAMinute;
    private final Map<ApiTokenId, Bucket> tokens = new ConcurrentHashMap<>();

    RequestRates(@Value("${tolok.api.requests-per-minute}") int inAMinute) {
        this.inAMinute = inAMinute;
    }

    /** @return how long to wait; zero where the request may go on */
    Duration take(ApiTokenId token) {
        ConsumptionProbe probe =
                tokens.computeIfAbsent(token, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(inAMinute).refillGreedy(inAMinute, Duration.ofMinutes(1)))
                .build();
    }
}
