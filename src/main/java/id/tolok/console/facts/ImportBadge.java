package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import java.util.Locale;

/** How far an import has come, in a word. */
class ImportBadge extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    ImportBadge(FactImportStatus status) {
        var word = getTranslation("facts.state." + status.state().name().toLowerCase(Locale.ROOT));
        getContent().add(new StateBadge(word, tone(status.state())));
    }

    private static Tone tone(FactImportState state) {
        return switch (state) {
            case RUNNING -> Tone.BUSY;
            case COMPLETED -> Tone.GOOD;
            case INTERRUPTED -> Tone.WARNING;
            case FAILED -> Tone.BAD;
            case CANCELLED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
