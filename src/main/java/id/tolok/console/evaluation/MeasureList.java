package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.engine.Outcome;
import id.tolok.evaluation.Proposal;
import java.util.List;
import java.util.stream.Collectors;

/** What follows from a result: proposals with their article, awards, recommendations and flags. */
class MeasureList extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final String DISCIPLINE = "PP 94/2021";

    /** @param registered what the register says about the proposals, in the reader's language */
    MeasureList(Outcome outcome, Words words, RuleNames rules, List<Proposal> registered, ProposalPresenter presenter) {
        var facts = new Facts();
        for (var proposal : outcome.proposals()) {
            var entry = new Div(new Div(new Text(sentence(proposal, words, rules))));
            registered.stream()
                    .filter(one -> one.code().equals(proposal.code()))
                    .findFirst()
                    .ifPresent(one -> entry.add(who(one, presenter)));
            facts.add(getTranslation("evaluation.result.proposal"), entry);
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
            if (outcome.proposals().stream()
                    .anyMatch(one -> one.basis().orElse("").startsWith(DISCIPLINE))) {
                getContent().add(new Paragraph(getTranslation("evaluation.result.disciplinenote")));
            }
        }
    }

    private Div who(Proposal proposal, ProposalPresenter presenter) {
        var who = new Div(presenter.state(proposal, getLocale()));
        if (proposal.attendance().isEmpty()) {
            who.add(new Span(getTranslation(
                    "evaluation.result.whoacts",
                    presenter.owner(proposal),
                    Formats.date(proposal.due(), getLocale()))));
        }
        who.addClassName("tolok-change");
        return who;
    }

    private String sentence(Outcome.Proposal proposal, Words words, RuleNames rules) {
        var parts = new StringBuilder(words.proposal(proposal.code()));
        proposal.months()
                .filter(months -> !words.saysMonths(proposal.code(), months))
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
