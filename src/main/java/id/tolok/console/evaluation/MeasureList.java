package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.engine.Outcome;
import java.util.stream.Collectors;

/** What follows from a result: proposals with their article, awards, recommendations and flags. */
class MeasureList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    MeasureList(Outcome outcome, Words words, RuleNames rules) {
        var facts = new Facts();
        for (var proposal : outcome.proposals()) {
            facts.add(getTranslation("evaluation.result.proposal"), sentence(proposal, words, rules));
        }
        outcome.awards().forEach((code, value) -> facts.add(words.award(code), Formats.number(value, getLocale())));
        if (!outcome.recommendations().isEmpty()) {
            facts.add(
                    getTranslation("evaluation.result.recommendations"),
                    outcome.recommendations().stream()
                            .map(words::recommendation)
                            .collect(Collectors.joining(", ")));
        }
        if (!outcome.flags().isEmpty()) {
            facts.add(
                    getTranslation("evaluation.result.flags"),
                    outcome.flags().stream().map(words::flag).collect(Collectors.joining(", ")));
        }
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("evaluation.result.measures")));
        getContent().add(isEmpty(outcome) ? new Paragraph(getTranslation("evaluation.result.nomeasures")) : facts);
        if (!outcome.proposals().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.result.proposalnote")));
        }
    }

    private String sentence(Outcome.Proposal proposal, Words words, RuleNames rules) {
        var parts = new StringBuilder(words.proposal(proposal.code()));
        proposal.months()
                .ifPresent(months -> parts.append(" · ")
                        .append(getTranslation("evaluation.result.months", Formats.number(months, getLocale()))));
        proposal.basis().ifPresent(basis -> parts.append(" · ").append(basis));
        return parts.append(" · ").append(rules.title(proposal.rule())).toString();
    }

    private static boolean isEmpty(Outcome outcome) {
        return outcome.proposals().isEmpty()
                && outcome.awards().isEmpty()
                && outcome.recommendations().isEmpty()
                && outcome.flags().isEmpty();
    }
}
