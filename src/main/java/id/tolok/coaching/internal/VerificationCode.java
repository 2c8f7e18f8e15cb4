package id.tolok.coaching.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The code on a letter that leads to its verification: 80 random bits, so that nobody finds letters by trying. */
public final class VerificationCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 16;

    private VerificationCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, DIGITS.length())
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit)))
                .collect(Collectors.joining());
    }

    /** As people type it: with hyphens and blanks, in small letters. */
    public static Optional<String> typed(String text) {
        var code = text.length() > 4 * LENGTH
                ? ""
                : text.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        return Optional.of(code)
                .filter(typed ->
                        typed.length() == LENGTH && typed.chars().allMatch(letter -> DIGITS.indexOf(letter) >= 0));
    }
}
