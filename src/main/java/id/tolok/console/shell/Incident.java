package id.tolok.console.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The number under which the log explains a failure that a person only sees as a sentence. */
public record Incident(String id) {

    private static final Logger log = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Incident log(Throwable thrown) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var incident = new Incident(HexFormat.of().withUpperCase().formatHex(bytes));
        log.error("Incident {}", incident.id, thrown);
        return incident;
    }
}
