package id.tolok.console.rules;

import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.rules.VersionState;
import java.util.Locale;

/** Where a version stands, and whether it is the one that counts today. */
final class Badges extends Span {

    private static final long serialVersionUID = 1L;

    Badges(VersionState state, boolean inForce) {
        addClassName("tolok-badges");
        add(new StateBadge(getTranslation("rules.state." + state.name().toLowerCase(Locale.ROOT)), tone(state)));
        if (inForce) {
            add(new StateBadge(getTranslation("rules.state.in-force"), Tone.GOOD));
        }
    }

    private static Tone tone(VersionState state) {
        return switch (state) {
            case DRAFT -> Tone.BUSY;
            case SUBMITTED, APPROVED -> Tone.WARNING;
            case PUBLISHED -> Tone.GOOD;
            case WITHDRAWN -> Tone.BAD;
            case DISCARDED -> Tone.NEUTRAL;
        };
    }
}
