package id.tolok.console.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.tolok.planning.PeriodState;

/** The stages of a period in their order, with the one that it has come to. */
class PeriodSteps extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    PeriodSteps(PeriodState now) {
        getContent().addClassName("tolok-steps");
        for (var state : PeriodState.values()) {
            var step = new ListItem(getTranslation(PeriodWords.key(state)));
            step.setTitle(getTranslation(PeriodWords.meaning(state)));
            step.setClassName("tolok-step-done", state.compareTo(now) < 0);
            if (state == now) {
                step.addClassName("tolok-step-now");
                step.getElement().setAttribute("aria-current", "step");
            }
            getContent().add(step);
        }
    }
}
