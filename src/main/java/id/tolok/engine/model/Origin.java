package id.tolok.engine.model;

import id.tolok.shared.Place;
import java.util.List;

/**
 * Where a rule was read. For a table row the place is the row's first cell, and start and end are the row's.
 *
 * @param start offset of the rule's first character in the file's text
 * @param end offset behind its last character
 * @param constraintPlaces places of the leaf constraints, in reading order
 */
public record Origin(Place place, int start, int end, List<Place> constraintPlaces) {

    public Origin {
        constraintPlaces = List.copyOf(constraintPlaces);
    }

    public String file() {
        return place.file();
    }
}
