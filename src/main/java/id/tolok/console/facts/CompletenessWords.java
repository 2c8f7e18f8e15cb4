package id.tolok.console.facts;

import com.vaadin.flow.component.Component;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.FactPresence;
import java.util.Locale;

/** The columns and cells of the matrix as people read them. */
final class CompletenessWords {

    private CompletenessWords() {}

    static String title(CompletenessColumn column, Component at, Locale language) {
        return switch (column) {
            case CompletenessColumn.Goals goals -> at.getTranslation("facts.complete.goals");
            case CompletenessColumn.Observed observed ->
                observed.indicator().titles().in(language);
        };
    }

    static String presence(CompletenessColumn column, FactPresence presence, Component at) {
        var kind = presence.kind().name().toLowerCase(Locale.ROOT);
        return switch (column) {
            case CompletenessColumn.Goals goals -> at.getTranslation("facts.presence.goals-" + kind, presence.count());
            case CompletenessColumn.Observed observed -> at.getTranslation("facts.presence." + kind, presence.count());
        };
    }
}
