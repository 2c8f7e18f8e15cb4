package id.tolok.console.feedback;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.SortedMap;

/** The nine elements with their answers, as bars of one to four. */
class SurveyAnswers extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int BEST = 4;

    SurveyAnswers(SortedMap<Integer, Integer> answers) {
        getContent().addClassName("tolok-survey");
        answers.forEach((element, answer) -> {
            var name = new Span(
                    getTranslation("feedback.detail.element", element, getTranslation("citizens.element." + element)));
            var bar = new Span("●".repeat(answer) + "○".repeat(BEST - answer));
            bar.getElement().setAttribute("aria-label", getTranslation("citizens.answer." + answer));
            bar.addClassName(answer <= 2 ? "tolok-survey-low" : "tolok-survey-high");
            getContent().add(name, bar);
        });
    }
}
