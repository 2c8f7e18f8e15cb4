package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.tolok.console.component.Formats;
import id.tolok.console.component.RuleText;
import id.tolok.console.evaluation.ResultReading.Version;
import id.tolok.engine.Firing;
import id.tolok.engine.RulePrinter;
import java.math.BigDecimal;

/** One contribution: what it gave; opened, the rule's text in that version and the facts behind with their source. */
class FiringDetails extends Details {

    private static final long serialVersionUID = 1L;

    private final transient Firing firing;
    private final transient Version version;
    private final transient FactSources sources;
    private final transient ResultReading reading;

    FiringDetails(Firing firing, Version version, FactSources sources, ResultReading reading) {
        this.firing = firing;
        this.version = version;
        this.sources = sources;
        this.reading = reading;
        setSummary(summary());
        setWidthFull();
        addOpenedChangeListener(event -> {
            if (event.isOpened() && getContent().findAny().isEmpty()) {
                add(explanation());
            }
        });
    }

    private Component summary() {
        var given = new Span(given());
        given.addClassName("tolok-given");
        var title = new Span(version.rules().title(firing.rule()));
        var basis = new Span(version.rules().basis(firing.rule()).orElse(""));
        basis.addClassName("tolok-basis");
        var summary = new Div(given, title, basis);
        summary.addClassName("tolok-firing");
        return summary;
    }

    private String given() {
        var contribution = firing.contribution();
        var target = version.words().target(contribution.type(), contribution.target());
        var value = contribution
                .level()
                .map(level -> version.words().level(contribution.target(), level))
                .or(() -> contribution
                        .number()
                        .filter(number -> !contribution.type().equals("propose")
                                || !version.words().saysMonths(contribution.target(), number))
                        .map(number -> number(contribution.type(), number)))
                .orElse("");
        return value.isEmpty() ? target : target + " " + value;
    }

    private String number(String type, BigDecimal number) {
        var text = Formats.number(number, getLocale());
        return switch (type) {
            case "add" -> number.signum() > 0 ? "+" + text : text;
            case "cap" -> "≤ " + text;
            case "floor" -> "≥ " + text;
            case "propose" -> getTranslation("evaluation.result.months", text);
            default -> "= " + text;
        };
    }

    private Component[] explanation() {
        var list = new UnorderedList();
        firing.facts().forEach(fact -> list.add(new ListItem(sources.explain(fact))));
        Component facts = firing.facts().isEmpty() ? new Paragraph(getTranslation("evaluation.result.nofacts")) : list;
        Component text = reading.text(version.id(), firing.rule())
                .<Component>map(this::text)
                .orElseGet(() -> new Paragraph(firing.rule()));
        return new Component[] {
            new Paragraph(
                    version.rules().sentence(firing.rule(), version.words().dictionary())),
            new H4(getTranslation("evaluation.result.factsbehind")),
            facts,
            new H4(getTranslation("evaluation.result.ruletext")),
            text
        };
    }

    /** The row of a table says nothing without its head: then the rule that it stands for, and where it stands. */
    private Component text(id.tolok.rules.RuleText rule) {
        var place = rule.place();
        if (place.file().endsWith(".drl")) {
            return new RuleText(rule.text());
        }
        var row = new Span(getTranslation("evaluation.result.tablerow", place.file(), String.valueOf(place.line())));
        row.addClassName("tolok-basis");
        return new Div(new RuleText(RulePrinter.print(rule.definition())), row);
    }
}
