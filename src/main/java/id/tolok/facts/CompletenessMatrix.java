package id.tolok.facts;

import id.tolok.engine.dictionary.IndicatorDefinition;
import java.util.List;

/**
 * People and the indicators that can be observed: what there is, and what is missing.
 *
 * @param rows by name
 */
public record CompletenessMatrix(List<IndicatorDefinition> indicators, List<CompletenessRow> rows) {

    public CompletenessMatrix {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
    }

    /** For how many people a column holds nothing that could be read. */
    public int missing(int column) {
        return (int) rows.stream()
                .filter(row -> row.cells().get(column).kind() == FactPresence.Kind.MISSING)
                .count();
    }
}
