package id.tolok.console.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalStep;
import id.tolok.coaching.Letter;
import id.tolok.coaching.Objections;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Way;
import id.tolok.console.shell.Notices;
import java.util.Optional;
import java.util.Set;

/** The next step of an appraisal, for whoever may take it. */
@org.springframework.stereotype.Component
class AppraisalActions {

    private final Objections objections;
    private final LetterWriter writer;

    AppraisalActions(Objections objections, LetterWriter writer) {
        this.objections = objections;
        this.writer = writer;
    }

    /** Absent where the person who looks has nothing to do. */
    Optional<Component> of(Letter letter, Set<AppraisalStep> steps, Runnable then) {
        var ui = UI.getCurrent();
        var card = new Section();
        card.addClassNames("tolok-card", "tolok-next-step");
        for (var step : steps) {
            var button = new Button(ui.getTranslation("coaching.step." + step), click -> take(step, letter, then, ui));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            card.add(new Paragraph(help(ui, step, letter.appraisal())));
            if (step == AppraisalStep.EVALUATE_AGAIN) {
                card.add(facts(ui, letter.appraisal()));
            }
            card.add(button);
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(card);
    }

    /** Where a better fact takes the place of the contested one. */
    private static Anchor facts(UI ui, Appraisal appraisal) {
        return Way.to(
                "facts?employee=" + appraisal.employee().value() + "&period=" + appraisal.periodCode(),
                ui.getTranslation("coaching.step.facts"));
    }

    private static String help(UI ui, AppraisalStep step, Appraisal appraisal) {
        return ui.getTranslation(
                "coaching.stephelp." + step,
                appraisal
                        .objectionUntil()
                        .map(day -> Formats.date(day, ui.getLocale()))
                        .orElse(""));
    }

    private void take(AppraisalStep step, Letter letter, Runnable then, UI ui) {
        var id = letter.appraisal().id();
        switch (step) {
            case RECEIVE -> {
                objections.receive(id);
                Notices.done(ui.getTranslation("coaching.step.received"));
                then.run();
            }
            case OBJECT ->
                new ObjectionDialog(letter, writer.names(letter, ui.getLocale()), (target, reasons) -> {
                            objections.object(id, target, reasons);
                            then.run();
                        })
                        .open();
            case EXPLAIN ->
                new TextDialog("coaching.explain", text -> {
                            objections.explain(id, text);
                            then.run();
                        })
                        .open();
            case DECIDE ->
                new DecisionDialog((upheld, reasons) -> {
                            objections.decide(id, upheld, reasons);
                            then.run();
                        })
                        .open();
            case EVALUATE_AGAIN -> {
                var run = objections.evaluateAgain(id);
                ui.navigate("evaluation/run/" + run.value());
            }
        }
    }
}
