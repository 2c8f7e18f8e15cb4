package id.tolok.testing;

import id.tolok.organisation.identity.Nip;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Invented numbers: one for each whole number, so that every test takes a range of its own. */
public final class Nips {

    private static final int SERIALS = 999;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);

    private Nips() {}

    public static Nip number(int n) {
        var birth = FIRST_BIRTH.plusDays(n / SERIALS).format(DateTimeFormatter.BASIC_ISO_DATE);
        return new Nip("%s200501%d%03d".formatted(birth, 1 + n % 2, n % SERIALS + 1));
    }
}
