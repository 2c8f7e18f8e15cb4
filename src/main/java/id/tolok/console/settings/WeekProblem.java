package id.tolok.console.settings;

import com.vaadin.flow.component.html.Paragraph;

/** Says what the hours of a week need; hidden until they lack it. */
class WeekProblem extends Paragraph {

    private static final long serialVersionUID = 1L;

    WeekProblem() {
        setText(getTranslation("settings.calendar.week-problem"));
        addClassName("tolok-rule-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }
}
