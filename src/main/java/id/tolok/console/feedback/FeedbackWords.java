package id.tolok.console.feedback;

import com.vaadin.flow.component.UI;
import id.tolok.console.component.StateBadge;
import id.tolok.feedback.FeedbackKind;
import id.tolok.feedback.FeedbackState;
import java.util.Locale;

/** Kinds and states in their tones. */
final class FeedbackWords {

    private FeedbackWords() {}

    static StateBadge kind(FeedbackKind kind) {
        var text = UI.getCurrent().getTranslation("citizens.kind." + kind.name());
        return switch (kind) {
            case PRAISE -> new StateBadge(text, StateBadge.Tone.GOOD);
            case COMPLAINT -> new StateBadge(text, StateBadge.Tone.BAD);
            case SUGGESTION -> new StateBadge(text, StateBadge.Tone.BUSY);
            case SURVEY -> new StateBadge(text, StateBadge.Tone.NEUTRAL);
        };
    }

    static String state(FeedbackState state) {
        return UI.getCurrent().getTranslation("feedback.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
