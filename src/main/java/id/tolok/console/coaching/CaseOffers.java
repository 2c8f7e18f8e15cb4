package id.tolok.console.coaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.tolok.coaching.ObjectionCases;
import id.tolok.console.shell.Notices;
import id.tolok.rules.RuleSetVersion;
import java.util.List;

/** Objections that were right, each to become a case of a draft with one click. */
class CaseOffers extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    CaseOffers(ObjectionCases cases, List<RuleSetVersion> drafts, CriteriaNames names, Runnable changed) {
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("coaching.case.title")));
        getContent()
                .add(new Paragraph(getTranslation(drafts.isEmpty() ? "coaching.case.nodraft" : "coaching.case.help")));
        for (var offered : cases.open()) {
            var line = new Div(new Span(
                    offered.periodCode() + " · " + names.of(offered.ruleSet(), offered.target(), UI.getCurrent())));
            line.addClassName("tolok-line");
            drafts.stream()
                    .filter(draft -> draft.ruleSet().equals(offered.ruleSet()))
                    .forEach(draft ->
                            line.add(new Button(getTranslation("coaching.case.take", draft.number()), click -> {
                                cases.take(offered.appraisal(), draft.id());
                                Notices.done(getTranslation("coaching.case.taken"));
                                changed.run();
                            })));
            getContent().add(line);
        }
    }
}
