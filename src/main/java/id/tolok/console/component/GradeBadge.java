package id.tolok.console.component;

import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** A grade in its colour, from good to bad; the name always stands beside the colour. */
public class GradeBadge extends Span {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TONES = Map.of(
            "SANGAT_BAIK", "best",
            "BAIK", "good",
            "BUTUH_PERBAIKAN", "middling",
            "CUKUP", "middling",
            "KURANG", "bad",
            "SANGAT_KURANG", "worst");

    public GradeBadge(String code, String name) {
        super(name);
        addClassNames("tolok-badge", "tolok-grade-" + tone(code));
    }

    /** The CSS variable with a grade's colour, for charts. */
    public static String color(String code) {
        return "--tolok-grade-" + tone(code);
    }

    private static String tone(String code) {
        return TONES.getOrDefault(code, "other");
    }
}
