package id.tolok.console.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.RuleText;
import id.tolok.rules.pack.Criteria;
import id.tolok.rules.pack.Criteria.Criterion;
import id.tolok.rules.pack.Criteria.Part;
import id.tolok.rules.pack.Criteria.Table;

/** The criteria to read, section by section: titles with their basis, the rule in short, tables; the exact rule behind each. */
class CriteriaText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CriteriaText(Criteria criteria) {
        getContent().setId("criteria");
        criteria.sections().forEach(section -> {
            getContent().add(new H2(section.heading()));
            section.parts().forEach(part -> getContent().add(shown(part)));
        });
    }

    private Component shown(Part part) {
        return switch (part) {
            case Criterion criterion -> criterion(criterion);
            case Table table -> new CriteriaTable(table);
        };
    }

    private static Component criterion(Criterion criterion) {
        var title = new Span(criterion.title());
        title.getStyle().set("font-weight", "500");
        var summary = new Div(title);
        criterion.basis().ifPresent(basis -> summary.add(muted(" · " + basis)));
        var plain = new Paragraph(criterion.plain().sentence());
        plain.getStyle().setMargin("0.25rem 0 0").set("font-weight", "400");
        summary.add(plain);
        return new Details(summary, new RuleText(String.join("\n", criterion.sentences())));
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.getStyle().setColor("var(--vaadin-text-color-secondary)").set("font-weight", "400");
        return span;
    }
}
