package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Formats;
import id.tolok.evaluation.RuleHit;
import id.tolok.shared.RunId;
import java.util.List;

/** The rules that hit most people, those that hit few, and those that hit nobody; each leads to its people. */
class RuleUse extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    RuleUse(RunId run, List<RuleHit> rules, RuleNames names) {
        var used = rules.stream().filter(rule -> rule.people() > 0).toList();
        var unused = rules.stream().filter(rule -> rule.people() == 0).toList();
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("evaluation.picture.rulesmost")));
        getContent().add(list(run, used.stream().limit(SHOWN).toList(), names));
        if (used.size() > SHOWN) {
            getContent().add(new H2(getTranslation("evaluation.picture.rulesleast")));
            var least = used.subList(Math.max(SHOWN, used.size() - SHOWN), used.size());
            getContent().add(list(run, least.reversed(), names));
        }
        if (!unused.isEmpty()) {
            getContent()
                    .add(new Details(
                            getTranslation("evaluation.picture.rulesnone", Formats.count(unused.size(), getLocale())),
                            list(run, unused, names)));
        }
    }

    private UnorderedList list(RunId run, List<RuleHit> rules, RuleNames names) {
        var list = new UnorderedList();
        list.addClassName("tolok-bars");
        rules.forEach(rule -> list.add(new ListItem(entry(run, rule, names))));
        return list;
    }

    private Component entry(RunId run, RuleHit rule, RuleNames names) {
        var people = new Span(Formats.count(rule.people(), getLocale()));
        people.addClassName("tolok-given");
        if (rule.people() == 0) {
            return new Div(new Span("0"), new Span(names.title(rule.rule())));
        }
        var link = new RouterLink(
                names.title(rule.rule()), RunView.class, new RouteParameters("run", String.valueOf(run.value())));
        link.setQueryParameters(QueryParameters.of("rule", rule.rule()));
        return new Div(people, link);
    }
}
