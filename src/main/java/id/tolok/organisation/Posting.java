package id.tolok.organisation;

import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where somebody works as what, from a day on until the next posting begins.
 *
 * @param from absent for the one that was there before anything was recorded
 */
public record Posting(EmployeeId employee, PostingData data, Optional<LocalDate> from) {

    /** Unit and post. */
    public record PostingData(UnitId unit, PositionKind positionKind, String position, Optional<String> level) {

        private static final int LONGEST = 200;
        private static final int LONGEST_LEVEL = 60;

        public PostingData {
            position = position.strip();
            level = level.map(String::strip).filter(text -> !text.isEmpty());
            if (position.isEmpty() || position.length() > LONGEST) {
                throw new OrganisationRefusal("POSTING_POSITION", LONGEST);
            }
            if (level.filter(text -> text.length() > LONGEST_LEVEL).isPresent()) {
                throw new OrganisationRefusal("POSTING_POSITION", LONGEST_LEVEL);
            }
        }

        public static PostingData of(Employee employee) {
            return new PostingData(employee.unit(), employee.positionKind(), employee.position(), employee.level());
        }
    }
}
