package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Firing.Fact;
import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Observation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Where the facts of a result came from: observations with date and source, or the rule that derived them. */
class FactSources {

    private static final int SHOWN = 12;

    private final EmployeeFacts facts;
    private final Outcome outcome;
    private final Words words;
    private final RuleNames rules;
    private final UI ui;

    FactSources(EmployeeFacts facts, Outcome outcome, Words words, RuleNames rules, UI ui) {
        this.facts = facts;
        this.outcome = outcome;
        this.words = words;
        this.rules = rules;
        this.ui = ui;
    }

    /** A fact of the trace in words, with what stands behind it. */
    Component explain(Fact fact) {
        var name = words.fact(fact.type(), fact.code())
                .orElseGet(() ->
                        ui.getTranslation("evaluation.fact." + fact.type().toLowerCase(Locale.ROOT), fact.code()));
        var value = fact.value().map(text -> ": " + shown(fact, text)).orElse("");
        var date = fact.date()
                .map(day -> " · " + Formats.date(day, ui.getLocale()))
                .orElse("");
        var explained = new Div(new Span(name + value + date));
        if (fact.type().equals("Indicator")) {
            explained.add(behind(fact.code()));
        }
        return explained;
    }

    /** What an indicator was aggregated or derived from. */
    Component behind(String indicator) {
        var source = new Div();
        source.addClassName("tolok-source");
        var derivedBy = outcome.firings().stream()
                .filter(firing -> firing.contribution().type().equals("derive"))
                .filter(firing -> firing.contribution().target().equals(indicator))
                .map(Firing::rule)
                .findFirst();
        var observations = observations(indicator);
        if (derivedBy.isPresent()) {
            source.setText(ui.getTranslation("evaluation.fact.derived", rules.title(derivedBy.get())));
        } else if (observations.isEmpty()) {
            source.setText(ui.getTranslation("evaluation.fact.noobservation"));
        } else {
            source.add(new Span(
                    ui.getTranslation("evaluation.fact.observations", observations.size(), sources(observations))));
            observations.stream().limit(SHOWN).forEach(observation -> source.add(new Div(line(observation))));
            if (observations.size() > SHOWN) {
                source.add(new Div(ui.getTranslation("evaluation.fact.more", observations.size() - SHOWN)));
            }
        }
        return source;
    }

    private List<Observation> observations(String indicator) {
        var observed = words.dictionary()
                .indicator(indicator)
                .flatMap(IndicatorDefinition::from)
                .orElse(indicator);
        return facts.observations().stream()
                .filter(observation -> observation.code().equals(observed))
                .sorted(Comparator.comparing(Observation::date).reversed())
                .toList();
    }

    private String line(Observation observation) {
        var value = observation.value();
        var text = value == null ? Objects.toString(observation.text(), "") : Formats.number(value, ui.getLocale());
        var source = observation.source() == null ? "" : " · " + observation.source();
        return Formats.date(observation.date(), ui.getLocale()) + " · " + text + source;
    }

    private static String sources(List<Observation> observations) {
        var names = new LinkedHashMap<String, Boolean>();
        observations.forEach(observation -> names.put(Objects.toString(observation.source(), "–"), true));
        return String.join(", ", names.keySet());
    }

    private String shown(Fact fact, String text) {
        if (fact.type().equals("Rating")) {
            return words.level(fact.code(), text);
        }
        if (fact.type().equals("Grade")) {
            return words.grade(text);
        }
        return text.matches("-?\\d+(\\.\\d+)?")
                ? (Formats.number(new BigDecimal(text), ui.getLocale()) + " " + words.unit(fact.code())).strip()
                : text;
    }
}
