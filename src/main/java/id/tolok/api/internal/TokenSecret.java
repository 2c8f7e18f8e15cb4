package id.tolok.api.internal;

import id.tolok.shared.Hash;
import java.security.SecureRandom;
import java.util.Base64;

/** What a system shows to come in: 256 random bits, so that a plain hash of them tells nothing. */
public record TokenSecret(String text) {

    private static final String PREFIX = "tolok_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret create() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public Hash hash() {
        return Hash.of(text);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
