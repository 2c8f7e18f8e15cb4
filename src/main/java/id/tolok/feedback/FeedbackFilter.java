package id.tolok.feedback;

import id.tolok.shared.UnitId;
import java.util.Optional;
import java.util.Set;

/**
 * Which feedback to list; messages that say the same are listed once.
 *
 * @param units any of these; empty for all
 * @param text part of the message or of the officer's name; empty for all
 * @param sameOriginAs only what came from the same network on the same day as this one
 */
public record FeedbackFilter(
        FeedbackState state,
        Set<UnitId> units,
        Optional<FeedbackKind> kind,
        String text,
        Optional<FeedbackId> sameOriginAs) {

    public FeedbackFilter {
        units = Set.copyOf(units);
        text = text.strip();
    }

    public static FeedbackFilter in(FeedbackState state) {
        return new FeedbackFilter(state, Set.of(), Optional.empty(), "", Optional.empty());
    }
}
