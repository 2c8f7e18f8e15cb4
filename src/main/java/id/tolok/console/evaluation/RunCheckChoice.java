package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.RunVerification;
import id.tolok.shared.CurrentActor;
import org.springframework.context.annotation.Scope;

/** Lets an auditor choose a completed run and verify it. */
@SpringComponent
@Scope("prototype")
public class RunCheckChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 200;

    RunCheckChoice(EvaluationRuns runs, RunVerification verification, RunTexts texts, CurrentActor actor) {
        var check = new RunCheck(verification, actor);
        var choice = new Select<Run>();
        choice.setLabel(getTranslation("evaluation.verify.choice"));
        choice.setPlaceholder(getTranslation("evaluation.verify.choose"));
        choice.setWidth("min(100%, 34rem)");
        choice.setItems(runs.list(0, NEWEST).stream()
                .filter(run -> run.state() == RunState.COMPLETED)
                .toList());
        choice.setItemLabelGenerator(
                run -> texts.scope(UI.getCurrent(), run.scope()) + " · " + RunTexts.when(UI.getCurrent(), run));
        choice.addValueChangeListener(change -> check.offer(change.getValue()));
        getContent().setId("run-check");
        getContent().addClassName("tolok-filters");
        getContent().add(choice, check);
    }
}
