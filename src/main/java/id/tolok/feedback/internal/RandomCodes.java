package id.tolok.feedback.internal;

import id.tolok.feedback.Ticket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Codes that cannot be guessed. */
final class RandomCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int POINT_LENGTH = 7;

    private RandomCodes() {}

    static Ticket ticket() {
        return Ticket.of(RANDOM.nextLong());
    }

    /** Short, for an address that somebody may have to type. */
    static String code() {
        return ticket().value().replace("-", "").substring(0, POINT_LENGTH).toLowerCase(Locale.ROOT);
    }

    static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String nonce() {
        var bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
