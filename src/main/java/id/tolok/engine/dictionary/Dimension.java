package id.tolok.engine.dictionary;

import java.util.List;

/** Something that is rated, with its levels from best to worst. */
public record Dimension(String code, Titles titles, List<Outcome> levels) {

    public Dimension {
        levels = List.copyOf(levels);
    }
}
