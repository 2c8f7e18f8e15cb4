package id.tolok.api.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a caller is willing to wait for an outcome, as RFC 7240 writes it. */
final class Waiting {

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,4})(?:$|[,;\\s])");
    private static final int MOST_SECONDS = 60;

    private Waiting() {}

    /** Not at all where nothing is said. */
    static Duration of(@Nullable String prefer) {
        return Optional.ofNullable(prefer)
                .map(WAIT::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> Duration.ofSeconds(Math.min(Integer.parseInt(found.group(1)), MOST_SECONDS)))
                .orElse(Duration.ZERO);
    }
}
