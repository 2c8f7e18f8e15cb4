package id.tolok.console.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.criteria.CriteriaPresenter.InForce;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Proposal;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules make of facts: grade, ratings, aspects, advice, and the rules behind all that. */
class TriedOutcome extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient RuleDictionary dictionary;
    private final Facts summary = new Facts();

    TriedOutcome(CriteriaPresenter presenter, InForce chosen, Outcome outcome) {
        this.dictionary = presenter.dictionary(chosen);
        summarise(outcome);
        var rules = new UnorderedList();
        outcome.firings().stream()
                .map(Firing::rule)
                .distinct()
                .forEach(rule -> rules.add(new ListItem(presenter.title(chosen, rule, getLocale()))));
        getContent().add(new H2(getTranslation("criteria.outcome.title")), summary);
        getContent().add(new H2(getTranslation("criteria.outcome.rules")), rules);
    }

    private void summarise(Outcome outcome) {
        summary.add(getTranslation("criteria.outcome.grade"), grade(outcome));
        outcome.ratings()
                .forEach((code, level) -> dictionary
                        .dimension(code)
                        .ifPresent(known -> summary.add(
                                getTranslation(
                                        "criteria.outcome.rating",
                                        known.titles().in(getLocale())),
                                title(known.levels(), level))));
        outcome.aspects()
                .forEach((code, score) -> dictionary
                        .aspect(code)
                        .ifPresent(known ->
                                summary.add(known.titles().in(getLocale()), Formats.number(score, getLocale()))));
        list(
                "criteria.outcome.proposals",
                dictionary.proposals(),
                outcome.proposals().stream().map(Proposal::code).toList());
        outcome.awards()
                .forEach((code, value) ->
                        summary.add(title(dictionary.awards(), code), Formats.number(value, getLocale())));
        list("criteria.outcome.recommendations", dictionary.recommendations(), outcome.recommendations());
        list("criteria.outcome.flags", dictionary.flags(), outcome.flags());
    }

    private Component grade(Outcome outcome) {
        return outcome.grade()
                .<Component>map(grade -> new GradeBadge(grade, title(dictionary.grades(), grade)))
                .orElseGet(() -> new Span(getTranslation("criteria.outcome.no-grade")));
    }

    private void list(String key, List<id.tolok.engine.dictionary.Outcome> known, List<String> codes) {
        if (!codes.isEmpty()) {
            summary.add(
                    getTranslation(key),
                    codes.stream().map(code -> title(known, code)).collect(Collectors.joining(", ")));
        }
    }

    private String title(List<id.tolok.engine.dictionary.Outcome> known, String code) {
        return known.stream()
                .filter(outcome -> outcome.code().equals(code))
                .map(outcome -> outcome.titles().in(getLocale()))
                .findFirst()
                .orElse(code);
    }
}
