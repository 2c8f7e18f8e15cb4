package id.tolok.console.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.Formats;
import id.tolok.planning.PlannedGoal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How far all goals together are, beside how much of the period is over. */
class GoalOverview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    GoalOverview(List<PlannedGoal> goals, BigDecimal elapsed) {
        getContent().addClassName("tolok-goal-overview");
        var reached =
                goals.stream().flatMap(goal -> goal.achievement().stream()).toList();
        var mean = reached.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(reached.size()), MathContext.DECIMAL128));
        var figure = new Paragraph(mean.map(value -> Formats.number(value, getLocale()) + " %")
                .orElse(getTranslation("goals.overview.nothing")));
        figure.addClassName("tolok-figure");
        getContent()
                .add(
                        figure,
                        new Paragraph(getTranslation("goals.overview.line", reached.size(), goals.size())),
                        new GoalBar(getTranslation("goals.overview.bar"), mean.orElse(BigDecimal.ZERO), elapsed));
    }
}
