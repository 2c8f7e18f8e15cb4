package id.tolok.console.evaluation;

import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.evaluation.Attendance.Measure;
import id.tolok.evaluation.Proposal;
import id.tolok.evaluation.ProposalFilter;
import id.tolok.evaluation.ProposalStep;
import id.tolok.evaluation.SanctionProposals;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.ResultId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Proposals in words, and what can be done about them. */
@Component
class ProposalPresenter {

    private final SanctionProposals proposals;
    private final ResultReading reading;
    private final PersonNames names;
    private final ConsoleTexts texts;
    private final CurrentActor actor;

    ProposalPresenter(
            SanctionProposals proposals,
            ResultReading reading,
            PersonNames names,
            ConsoleTexts texts,
            CurrentActor actor) {
        this.proposals = proposals;
        this.reading = reading;
        this.names = names;
        this.texts = texts;
        this.actor = actor;
    }

    List<Proposal> list(ProposalFilter filter, int offset, int limit) {
        return proposals.list(filter, offset, limit);
    }

    int count(ProposalFilter filter) {
        return proposals.count(filter);
    }

    List<Proposal> of(ResultId result) {
        return proposals.of(result);
    }

    List<ProposalStep> steps(Proposal proposal) {
        return proposals.steps(proposal.id());
    }

    boolean mayAct(Proposal proposal) {
        var who = actor.get();
        return who.may(Permission.EVALUATION_READ_TEAM)
                && proposal.owner().isPresent()
                && proposal.owner().equals(who.employee());
    }

    void attend(Proposal proposal, Measure measure, String note) {
        proposals.attend(proposal.id(), measure, note);
    }

    String measure(Proposal proposal, Locale language) {
        var words = reading.of(proposal.run(), language).words();
        var name = words.proposal(proposal.code());
        return proposal.months()
                .filter(months -> !words.saysMonths(proposal.code(), months))
                .map(months -> name + " · "
                        + texts.getTranslation("evaluation.result.months", language, Formats.number(months, language)))
                .orElse(name);
    }

    String owner(Proposal proposal) {
        return proposal.owner().map(names::of).orElse("–");
    }

    String name(ProposalStep step) {
        return step.owner().map(names::of).orElse("–");
    }

    StateBadge state(Proposal proposal, Locale language) {
        var key = "evaluation.proposals."
                + (proposal.owner().isEmpty() && proposal.attendance().isEmpty() ? "NOBODY" : word(proposal));
        return new StateBadge(
                texts.getTranslation(key, language),
                switch (proposal.state()) {
                    case OPEN -> proposal.overdue() || proposal.owner().isEmpty() ? Tone.BAD : tone(proposal);
                    case ATTENDED -> Tone.GOOD;
                    case LAPSED -> Tone.NEUTRAL;
                });
    }

    private static Tone tone(Proposal proposal) {
        return proposal.climbed() > 0 ? Tone.WARNING : Tone.BUSY;
    }

    private static String word(Proposal proposal) {
        return switch (proposal.state()) {
            case OPEN -> proposal.overdue() ? "OVERDUE" : proposal.climbed() > 0 ? "CLIMBED" : "OPEN";
            case ATTENDED ->
                proposal.attendance().map(done -> done.measure().name()).orElse("ATTENDED");
            case LAPSED -> "LAPSED";
        };
    }
}
