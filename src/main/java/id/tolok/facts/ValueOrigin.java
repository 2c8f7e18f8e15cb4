package id.tolok.facts;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;

/** Whose observations stand behind a value. */
public sealed interface ValueOrigin {

    /** The person's own. */
    record Own(EmployeeId employee) implements ValueOrigin {}

    /** Those of the nearest unit upwards that has some. */
    record OfUnit(UnitId unit) implements ValueOrigin {}

    /** Nobody's, and that counts as zero. */
    record CountsAsZero() implements ValueOrigin {}

    /** Nobody's: rules that ask for the indicator do not apply. */
    record Missing() implements ValueOrigin {}

    /** Rules work it out when they are evaluated. */
    record Derived() implements ValueOrigin {}
}
