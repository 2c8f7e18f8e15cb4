package id.tolok.console.coaching;

import com.vaadin.flow.component.Component;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalState;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;

/** How far an appraisal is, in words and colour. */
final class AppraisalTones {

    private AppraisalTones() {}

    static StateBadge badge(Component where, AppraisalState state) {
        return new StateBadge(where.getTranslation("coaching.state." + state), tone(state));
    }

    static StateBadge badge(Component where, Appraisal appraisal) {
        return appraisal.replaced()
                ? new StateBadge(where.getTranslation("coaching.state.REPLACED"), Tone.NEUTRAL)
                : badge(where, appraisal.state());
    }

    private static Tone tone(AppraisalState state) {
        return switch (state) {
            case CONFIRMED -> Tone.NEUTRAL;
            case RELEASED, RECEIVED -> Tone.BUSY;
            case OBJECTED, EXPLAINED -> Tone.WARNING;
            case DECIDED, FINAL -> Tone.GOOD;
        };
    }
}
