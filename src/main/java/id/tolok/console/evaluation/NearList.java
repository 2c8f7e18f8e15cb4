package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Formats;
import id.tolok.evaluation.NearThreshold;
import java.util.List;

/** People just below a number that matters: a little help would count for them. */
class NearList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    NearList(List<NearThreshold> near, Words words) {
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("evaluation.picture.near")));
        getContent().add(new Paragraph(getTranslation("evaluation.picture.nearhelp")));
        if (near.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.picture.nearnone")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("tolok-bars");
        near.forEach(one -> list.add(new ListItem(entry(one, words))));
        getContent().add(list);
    }

    private Div entry(NearThreshold near, Words words) {
        var missing = new Span("+" + Formats.number(near.missing(), getLocale()));
        missing.addClassName("tolok-given");
        var link = new RouterLink(
                near.result().name(),
                ResultView.class,
                new RouteParameters("result", String.valueOf(near.result().id().value())));
        var why = new Span(getTranslation(
                "evaluation.picture.nearto",
                words.aspect(near.aspect()),
                Formats.number(near.threshold(), getLocale())));
        why.addClassName("tolok-basis");
        return new Div(missing, link, why);
    }
}
