package id.tolok.organisation.identity;

/** What is wrong with a number that should be a NIP; the name is the code of the issue. */
public enum NipDefect {
    NIP_LENGTH,
    /** A spreadsheet took the number for a quantity and rounded it, as in {@code 1.98E+17}. */
    NIP_SPOILED,
    NIP_BIRTH_DATE,
    NIP_APPOINTMENT,
    NIP_TOO_YOUNG,
    NIP_SEX,
    NIP_SERIAL,
    /** The number is one of the other employment status. */
    NIP_STATUS
}
