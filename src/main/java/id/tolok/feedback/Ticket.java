package id.tolok.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number that a citizen keeps to follow the answer; whoever has it may read, so it cannot be guessed. */
public record Ticket(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[" + DIGITS + "]{4}-[" + DIGITS + "]{4}-[" + DIGITS + "]{4}");

    public Ticket {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ticket");
        }
    }

    /** As somebody types it: with or without hyphens, in small letters, with O for zero and I or L for one. */
    public static Optional<Ticket> typed(String text) {
        var digits = text.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        if (digits.length() != 12) {
            return Optional.empty();
        }
        var grouped = digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
        return SHAPE.matcher(grouped).matches() ? Optional.of(new Ticket(grouped)) : Optional.empty();
    }

    /** From 60 random bits. */
    public static Ticket of(long random) {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(DIGITS.charAt((int) (random >>> (5 * i)) & 31));
        }
        return new Ticket(text.toString());
    }
}
