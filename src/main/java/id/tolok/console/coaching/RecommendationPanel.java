package id.tolok.console.coaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.coaching.Appraisal;
import java.util.List;

/** What the rules recommend for a result: each becomes an action with one click. */
class RecommendationPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    RecommendationPanel(
            Appraisal appraisal, List<String> recommended, CodeNames names, ActionCards cards, Runnable changed) {
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("coaching.recommended.title")));
        getContent().add(new Paragraph(getTranslation("coaching.recommended.help")));
        var actions = new Div();
        actions.addClassName("tolok-page-actions");
        getContent().add(actions);
        for (var code : recommended) {
            var name = names.recommendation(code, getLocale());
            var agree = new Button(
                    getTranslation("coaching.recommended.agree", name), click -> cards.agree(appraisal, code, changed));
            actions.add(agree);
        }
    }
}
