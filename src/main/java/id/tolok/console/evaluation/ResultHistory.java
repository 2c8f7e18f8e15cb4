package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Charts;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.component.StateBadge;
import id.tolok.evaluation.DatedResult;
import id.tolok.shared.ResultId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/** Somebody's results over the periods: scores as lines, every result with its grade, any two to compare. */
class ResultHistory extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int COLORS = 6;
    /** A line needs two points. */
    private static final int LEAST = 2;

    private final transient ResultReading reading;

    /** @param all newest first, the one on show among them */
    ResultHistory(List<DatedResult> all, ResultId shown, ResultReading reading) {
        this.reading = reading;
        var latest = latestOfEachPeriod(all);
        getContent().add(new H3(getTranslation("evaluation.history.periods")));
        getContent()
                .add(
                        latest.size() < LEAST
                                ? new Paragraph(getTranslation("evaluation.history.oneperiod"))
                                : lines(latest));
        getContent().add(new H3(getTranslation("evaluation.history.all")));
        var list = new UnorderedList();
        list.addClassName("tolok-past");
        all.forEach(dated -> list.add(entry(dated, dated.result().id().equals(shown))));
        getContent().add(list);
        if (all.size() >= LEAST) {
            getContent().add(comparison(all));
        }
    }

    /** Oldest first. */
    private static List<DatedResult> latestOfEachPeriod(List<DatedResult> all) {
        var latest = new LinkedHashMap<String, DatedResult>();
        all.forEach(dated -> latest.putIfAbsent(dated.run().periodCode(), dated));
        return latest.values().stream()
                .sorted(Comparator.comparing(dated -> dated.run().periodCode()))
                .toList();
    }

    private Component lines(List<DatedResult> latest) {
        var aspects = new TreeSet<String>();
        latest.forEach(dated -> aspects.addAll(dated.result().aspects().keySet()));
        var words = reading.of(latest.getLast().run(), getLocale()).words();
        var series = new ArrayList<Charts.Series>();
        for (var aspect : aspects) {
            series.add(new Charts.Series(
                    words.aspect(aspect),
                    "--tolok-" + (1 + series.size() % COLORS),
                    latest.stream()
                            .map(dated -> dated.result().aspects().getOrDefault(aspect, BigDecimal.ZERO))
                            .map(score -> score.setScale(2, RoundingMode.HALF_UP))
                            .toList()));
        }
        return Charts.lines(
                getTranslation("evaluation.history.periods"),
                latest.stream().map(dated -> dated.run().periodCode()).toList(),
                series);
    }

    private ListItem entry(DatedResult dated, boolean shown) {
        var words = reading.of(dated.run(), getLocale()).words();
        var result = dated.result();
        var badge = result.grade()
                .<Component>map(grade -> new GradeBadge(grade, words.grade(grade)))
                .orElseGet(() -> new StateBadge(
                        getTranslation("evaluation.status." + result.status()), ResultTones.of(result.status())));
        var when = RunTexts.when(UI.getCurrent(), dated.run());
        var line = new ListItem(badge, shown ? new Span(when) : link(result.id(), when));
        return line;
    }

    private static RouterLink link(ResultId result, String text) {
        return new RouterLink(text, ResultView.class, new RouteParameters("result", String.valueOf(result.value())));
    }

    private Component comparison(List<DatedResult> all) {
        var before = choice(all, "evaluation.comparison.before", all.get(1));
        var after = choice(all, "evaluation.comparison.after", all.getFirst());
        var go = new Button(
                getTranslation("evaluation.history.compare"),
                click -> ResultComparisonView.open(
                        before.getValue().result().id().value(),
                        after.getValue().result().id().value()));
        var row = new Div(before, after, go);
        row.addClassName("tolok-aspect-filter");
        return row;
    }

    private Select<DatedResult> choice(List<DatedResult> all, String key, DatedResult chosen) {
        var choice = new Select<DatedResult>();
        choice.setLabel(getTranslation(key));
        choice.setItems(all);
        choice.setItemLabelGenerator(dated -> RunTexts.when(UI.getCurrent(), dated.run()));
        choice.setValue(chosen);
        choice.setWidth("min(24rem, 100%)");
        return choice;
    }
}
