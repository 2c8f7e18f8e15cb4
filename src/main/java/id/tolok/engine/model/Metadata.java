package id.tolok.engine.model;

import java.util.Optional;

/** What a rule says of itself to people: titles, legal basis, and the table that it is a row of. */
public record Metadata(
        Optional<String> title, Optional<String> titleEn, Optional<String> basis, Optional<String> table) {

    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
