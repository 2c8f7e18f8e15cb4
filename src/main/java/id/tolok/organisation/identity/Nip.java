package id.tolok.organisation.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a civil servant: 18 digits that hold birth date, first appointment, sex and a serial number (blanks are
 * stripped). It tells birth date and sex, so keep it out of URLs, logs and file names.
 *
 * @throws IllegalArgumentException for text that is no valid NIP: ask {@link #defect} first
 */
public record Nip(String digits) implements Comparable<Nip> {

    public Nip {
        digits = NipRules.stripped(digits);
        NipRules.defect(digits).ifPresent(defect -> {
            throw new IllegalArgumentException("not a NIP: " + defect);
        });
    }

    /** What keeps a text from being a NIP of whichever status its digits say. */
    public static Optional<NipDefect> defect(String text) {
        return NipRules.defect(NipRules.stripped(text));
    }

    /** What keeps a text from being a NIP of this status. */
    public static Optional<NipDefect> defect(String text, EmploymentStatus status) {
        return defect(text)
                .or(() -> NipRules.status(NipRules.stripped(text)) == status
                        ? Optional.empty()
                        : Optional.of(NipDefect.NIP_STATUS));
    }

    /** The status that the digits say: a PNS number has the month of appointment where a PPPK number has a code. */
    public EmploymentStatus status() {
        return NipRules.status(digits);
    }

    public LocalDate birth() {
        return NipRules.birth(digits).orElseThrow();
    }

    @Override
    public int compareTo(Nip other) {
        return digits.compareTo(other.digits);
    }

    /** The digits alone. */
    @Override
    public String toString() {
        return digits;
    }
}
