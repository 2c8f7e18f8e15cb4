package id.tolok.console.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.tolok.console.component.Formats;
import java.math.BigDecimal;

/** A bar of what is reached, with a mark where the period stands: short of the mark is behind, beyond it ahead. */
class GoalBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Both in percent. */
    GoalBar(String label, BigDecimal achievement, BigDecimal elapsed) {
        var filled = new Div();
        filled.addClassName("tolok-goal-filled");
        filled.addClassName(achievement.compareTo(elapsed) < 0 ? "tolok-goal-behind" : "tolok-goal-ahead");
        filled.getStyle().setWidth(percent(achievement));
        var mark = new Div();
        mark.addClassName("tolok-goal-mark");
        mark.getStyle().set("inset-inline-start", percent(elapsed));
        var words = getTranslation(
                "goals.bar.words",
                label,
                Formats.number(achievement, getLocale()),
                Formats.number(elapsed, getLocale()));
        getContent().addClassName("tolok-goal-bar");
        getContent().getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        getContent().setTitle(words);
        getContent().add(filled, mark);
    }

    private static String percent(BigDecimal value) {
        return value.min(FULL).toBigInteger() + "%";
    }
}
