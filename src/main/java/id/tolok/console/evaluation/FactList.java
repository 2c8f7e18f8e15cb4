package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.evaluation.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that were evaluated: indicators in the dictionary's order, each with its observations, and goals. */
class FactList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    FactList(Result result, Words words, FactSources sources) {
        var facts = result.facts();
        for (var definition : words.dictionary().indicators()) {
            facts.indicators().stream()
                    .filter(indicator -> indicator.code().equals(definition.code()))
                    .forEach(indicator -> getContent().add(indicator(indicator, words, sources)));
        }
        if (!facts.goals().isEmpty()) {
            getContent().add(new H3(getTranslation("evaluation.result.goals")));
            getContent().add(goals(facts.goals()));
        }
    }

    private Component indicator(Indicator indicator, Words words, FactSources sources) {
        var value =
                new Span((number(indicator.value(), indicator.text()) + " " + words.unit(indicator.code())).strip());
        value.addClassName("tolok-given");
        var summary = new Div(value, new Span(words.indicator(indicator.code())));
        summary.addClassName("tolok-firing");
        var details = new Details(summary);
        details.setWidthFull();
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(sources.behind(indicator.code()));
            }
        });
        return details;
    }

    private Component goals(List<Goal> goals) {
        boolean weighed = goals.stream().anyMatch(goal -> goal.weight() != null);
        var table = new NativeTable();
        table.addClassName("tolok-criteria-table");
        var head = new NativeTableRow();
        Stream.of("code", "target", "realised", "achievement", "weight")
                .filter(key -> weighed || !key.equals("weight"))
                .forEach(key -> head.add(new NativeTableHeaderCell(getTranslation("evaluation.goal." + key))));
        table.getHead().add(head);
        for (var goal : goals) {
            var row = new NativeTableRow(
                    new NativeTableCell(goal.code()),
                    new NativeTableCell(number(goal.target(), null)),
                    new NativeTableCell(number(goal.realised(), null)),
                    new NativeTableCell(number(goal.achievement(), null)));
            if (weighed) {
                row.add(new NativeTableCell(number(goal.weight(), null)));
            }
            table.getBody().add(row);
        }
        var scroll = new Div(table);
        scroll.addClassName("tolok-scroll");
        return scroll;
    }

    private String number(@Nullable BigDecimal number, @Nullable String text) {
        return number == null ? Objects.toString(text, "–") : Formats.number(number, getLocale());
    }
}
