package id.tolok.evaluation;

import java.time.Instant;

/**
 * What the owner of a proposal did about it.
 *
 * @param note what was found, or why nothing is imposed
 */
public record Attendance(Measure measure, String note, String by, Instant at) {

    public enum Measure {
        /** A sanction was imposed by who may. */
        IMPOSED,
        /** A team examines; it is out of the owner's hands. */
        EXAMINATION,
        NOT_IMPOSED
    }
}
