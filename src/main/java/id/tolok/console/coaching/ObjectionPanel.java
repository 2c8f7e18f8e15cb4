package id.tolok.console.coaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.Objection;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Way;

/** What was said against a result, by whom, and what became of it. */
class ObjectionPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    ObjectionPanel(Appraisal appraisal, Objection objection, TargetNames names) {
        getContent().addClassNames("tolok-card", "tolok-objection");
        getContent().add(new H2(getTranslation("coaching.objection.title")));
        said(
                getTranslation(
                        "coaching.objection.made",
                        appraisal.employeeName(),
                        Formats.time(objection.madeAt(), getLocale()),
                        names.of(objection.target())),
                objection.reasons());
        objection
                .explanation()
                .ifPresentOrElse(
                        text -> said(getTranslation("coaching.objection.explained", appraisal.assessorName()), text),
                        () -> wait(getTranslation(
                                "coaching.objection.explainuntil",
                                appraisal.assessorName(),
                                Formats.date(objection.explainUntil(), getLocale()))));
        objection
                .decision()
                .ifPresentOrElse(
                        decision -> said(
                                getTranslation(
                                        decision.upheld() ? "coaching.objection.upheld" : "coaching.objection.rejected",
                                        appraisal.superiorName().orElse(decision.by()),
                                        Formats.time(decision.at(), getLocale())),
                                decision.reasons()),
                        () -> objection
                                .decideUntil()
                                .ifPresent(day -> wait(getTranslation(
                                        "coaching.objection.decideuntil",
                                        appraisal.superiorName().orElse("–"),
                                        Formats.date(day, getLocale())))));
        objection
                .followUp()
                .ifPresent(run -> getContent()
                        .add(Way.to("evaluation/run/" + run.value(), getTranslation("coaching.objection.followup"))));
    }

    private void said(String who, String text) {
        var head = new Paragraph(who);
        head.addClassName("tolok-given");
        var words = new Div(text);
        words.addClassName("tolok-said");
        getContent().add(head, words);
    }

    private void wait(String sentence) {
        getContent().add(new Paragraph(sentence));
    }
}
