package id.tolok.engine;

import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import java.util.List;
import java.util.Optional;

/** What may stand in the cells of a decision table's column. */
public sealed interface CellDomain {

    /** @param range that the dictionary gives to what is compared, where it is one value's */
    record Numbers(Optional<Range> range) implements CellDomain {}

    /** One of these codes. */
    record Codes(List<Outcome> known) implements CellDomain {
        public Codes {
            known = List.copyOf(known);
        }
    }

    record Texts() implements CellDomain {}

    /** {@code x} where the condition is asked for. */
    record Mark() implements CellDomain {}

    /** Several values with commas between. */
    record Several() implements CellDomain {}
}
