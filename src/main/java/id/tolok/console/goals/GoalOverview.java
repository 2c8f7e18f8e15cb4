package id.tolok.console.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.planning.GoalPlan;
import id.tolok.planning.GoalTerms;
import id.tolok.planning.MeanAchievement;
import java.math.BigDecimal;

/** How far all goals together are, beside how much of the period is over. */
class GoalOverview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    GoalOverview(GoalPlan plan, BigDecimal elapsed) {
        getContent().addClassName("tolok-goal-overview");
        var goals = plan.goals();
        long reached =
                goals.stream().filter(goal -> goal.achievement().isPresent()).count();
        var mean = MeanAchievement.of(goals, plan.weighed());
        var figure = new Paragraph(mean.map(value -> Formats.number(value, getLocale()) + " %")
                .orElse(getTranslation("goals.overview.nothing")));
        figure.addClassName("tolok-figure");
        getContent()
                .add(
                        figure,
                        new Paragraph(getTranslation(
                                plan.weighed() ? "goals.overview.line-weighed" : "goals.overview.line",
                                reached,
                                goals.size())),
                        new GoalBar(getTranslation("goals.overview.bar"), mean.orElse(BigDecimal.ZERO), elapsed));
        if (plan.weighed()) {
            getContent().add(weights(MeanAchievement.weight(goals)));
        }
    }

    private Paragraph weights(BigDecimal sum) {
        boolean whole = sum.compareTo(GoalTerms.WHOLE_WEIGHT) == 0;
        return new Paragraph(
                new StateBadge(getTranslation("goals.overview.weight", sum), whole ? Tone.GOOD : Tone.WARNING),
                new Span(whole ? "" : " " + getTranslation("goals.overview.weight-help")));
    }
}
