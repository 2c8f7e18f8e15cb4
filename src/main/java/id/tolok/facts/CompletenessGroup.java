package id.tolok.facts;

import id.tolok.shared.UnitId;
import java.util.List;

/**
 * What there is about the people of a unit and of all below it.
 *
 * @param tallies in the order of the matrix' columns
 */
public record CompletenessGroup(UnitId unit, int people, List<Tally> tallies) {

    /**
     * Of how many people there is something, and how many lack it; who does neither counts as zero or gets it by rules.
     */
    public record Tally(int having, int lacking) {

        static final Tally NONE = new Tally(0, 0);

        Tally with(FactPresence presence) {
            return switch (presence.kind()) {
                case OWN, UNIT -> new Tally(having + 1, lacking);
                case UNREALISED, MISSING -> new Tally(having, lacking + 1);
                case ZERO, DERIVED -> this;
            };
        }
    }

    public CompletenessGroup {
        tallies = List.copyOf(tallies);
    }
}
