package id.tolok.console.component;

import com.vaadin.flow.component.html.Span;

/** A short state in a tone. */
public class StateBadge extends Span {

    private static final long serialVersionUID = 1L;

    /** How a state is to be felt. */
    public enum Tone {
        NEUTRAL,
        BUSY,
        GOOD,
        WARNING,
        BAD
    }

    public StateBadge(String text, Tone tone) {
        super(text);
        addClassName("tolok-badge");
        setTone(tone);
    }

    public final void setTone(Tone tone) {
        for (var each : Tone.values()) {
            setClassName("tolok-tone-" + each.ordinal(), each == tone);
        }
    }
}
