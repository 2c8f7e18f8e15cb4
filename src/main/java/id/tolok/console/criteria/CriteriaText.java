package id.tolok.console.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.RuleText;
import id.tolok.rules.pack.Criteria;
import id.tolok.rules.pack.Criteria.Criterion;

/** The criteria to read: titles with their basis, section by section; the exact rule in words behind each. */
class CriteriaText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CriteriaText(Criteria criteria) {
        getContent().setId("criteria");
        criteria.sections().forEach(section -> {
            getContent().add(new H2(section.heading()));
            section.criteria().forEach(criterion -> getContent().add(shown(criterion)));
        });
    }

    private static Component shown(Criterion criterion) {
        var summary = new Div(new Span(criterion.title()));
        criterion.basis().ifPresent(basis -> summary.add(muted(" · " + basis)));
        return new Details(summary, new RuleText(String.join("\n", criterion.sentences())));
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.getStyle().setColor("var(--vaadin-text-color-secondary)");
        return span;
    }
}
