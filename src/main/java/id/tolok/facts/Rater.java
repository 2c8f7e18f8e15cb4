package id.tolok.facts;

import id.tolok.shared.EmployeeId;

/** Somebody who rates, and how he or she stands to the one who is rated. */
public record Rater(EmployeeId employee, Kind kind) {

    /** The assessor answers by name, the others are never named to anybody. */
    public enum Kind {
        ASSESSOR,
        PEER,
        SUBORDINATE;

        public boolean isAnonymous() {
            return this != ASSESSOR;
        }
    }
}
