package id.tolok.rules.pack.yaml;

import id.tolok.shared.Place;

/** Ends the reading of a document that nests deeper than any pack needs. */
final class YamlTooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    YamlTooDeep(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }
}
