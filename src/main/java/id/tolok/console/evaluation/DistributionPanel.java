package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.evaluation.Distributions;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import id.tolok.rules.pack.DistributionCheck.Finding;
import id.tolok.rules.pack.DistributionLimits.UnitRating;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the grades on show spread as the rule set asks of a unit with this rating; a warning, never more. */
class DistributionPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Distributions distributions;
    private final transient Words words;
    private final Select<UnitRating> rating = new Select<>();
    private final Div findings = new Div();
    private transient ResultFilter filter;

    DistributionPanel(Run run, ResultFilter filter, Distributions distributions, Words words) {
        this.filter = filter;
        this.distributions = distributions;
        this.words = words;
        List<UnitRating> ratings = distributions.ratings(run.id());
        rating.setLabel(getTranslation("evaluation.distribution.rating"));
        rating.setPlaceholder(getTranslation("evaluation.distribution.choose"));
        rating.setItems(ratings);
        rating.setItemLabelGenerator(choice -> choice.titles().in(getLocale()));
        rating.addValueChangeListener(change -> refresh());
        getContent().addClassNames("tolok-card", "tolok-distribution");
        getContent().add(rating, findings);
        setVisible(!ratings.isEmpty());
    }

    void show(ResultFilter wanted) {
        this.filter = wanted;
        refresh();
    }

    private void refresh() {
        findings.removeAll();
        rating.getOptionalValue().ifPresent(chosen -> {
            var list = new UnorderedList();
            var found = distributions.check(filter, chosen.code());
            found.forEach(finding -> list.add(new ListItem(badge(finding), new Span(" " + sentence(finding)))));
            findings.add(found.isEmpty() ? new Paragraph(getTranslation("evaluation.distribution.nobody")) : list);
        });
    }

    private StateBadge badge(Finding finding) {
        return finding.kept()
                ? new StateBadge(getTranslation("evaluation.distribution.kept"), StateBadge.Tone.GOOD)
                : new StateBadge(getTranslation("evaluation.distribution.broken"), StateBadge.Tone.WARNING);
    }

    private String sentence(Finding finding) {
        var limit = finding.limit();
        var grades = limit.grades().stream().map(words::grade).collect(Collectors.joining(" + "));
        var bounds = new StringBuilder();
        limit.leastPercent().ifPresent(least -> bounds.append(bound("leastpercent", least)));
        limit.mostPercent().ifPresent(most -> bounds.append(bound("mostpercent", most)));
        limit.leastCount().ifPresent(least -> bounds.append(bound("leastcount", least)));
        return getTranslation(
                "evaluation.distribution.finding",
                grades,
                Formats.count(finding.people(), getLocale()),
                Formats.count(finding.total(), getLocale()),
                Formats.number(finding.percent(), getLocale()),
                bounds.toString().strip());
    }

    private String bound(String kind, BigDecimal value) {
        return " " + getTranslation("evaluation.distribution." + kind, Formats.number(value, getLocale()));
    }
}
