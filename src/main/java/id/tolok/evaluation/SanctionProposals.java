package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.Attendance.Measure;
import id.tolok.evaluation.internal.ProposalStore;
import id.tolok.evaluation.internal.ProposalView;
import id.tolok.evaluation.internal.VisibleResults;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Hash;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of proposed sanctions: each has an owner and a deadline. Whoever may read all results sees all; others see
 * those that are or were theirs to act on.
 */
@Service
@Transactional(readOnly = true)
public class SanctionProposals {

    private static final int LONGEST = 2000;

    private final ProposalStore store;
    private final VisibleResults results;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SanctionProposals(
            ProposalStore store,
            VisibleResults results,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Some proposals, those due first at the top. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Proposal> list(ProposalFilter filter, int offset, int limit) {
        return store.list(view(filter), offset, limit);
    }

    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public int count(ProposalFilter filter) {
        return store.count(view(filter));
    }

    /** The open ones that the current actor has to act on. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<Proposal> waitingForMe() {
        return currentActor
                .get()
                .employee()
                .map(self -> store.ownedBy(self, today()))
                .orElseGet(List::of);
    }

    /** The open or attended proposals behind a result; none where the result is not there for the current actor. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    public List<Proposal> of(ResultId result) {
        return results.find(result)
                .map(found -> store.of(
                        found.summary().employee(),
                        found.run().period(),
                        found.run().ruleSet(),
                        today()))
                .orElseGet(List::of);
    }

    /** Who owned it when, the first owner first. */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
    public List<ProposalStep> steps(ProposalId id) {
        return store.find(id, view(ProposalFilter.ALL))
                .map(found -> store.steps(id))
                .orElseGet(List::of);
    }

    /**
     * The owner says what was done; then it no longer climbs.
     *
     * @throws EvaluationRefusal {@code PROPOSAL_UNKNOWN}, {@code PROPOSAL_NOT_YOURS}, {@code PROPOSAL_IS_OVER},
     *     {@code PROPOSAL_NOTE}
     */
    @Requires(EVALUATION_READ_TEAM)
    @Transactional
    public void attend(ProposalId id, Measure measure, String note) {
        var proposal =
                store.find(id, view(ProposalFilter.ALL)).orElseThrow(() -> new EvaluationRefusal("PROPOSAL_UNKNOWN"));
        var actor = currentActor.get();
        if (proposal.owner().isEmpty() || !proposal.owner().equals(actor.employee())) {
            throw new EvaluationRefusal("PROPOSAL_NOT_YOURS");
        }
        var text = note.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new EvaluationRefusal("PROPOSAL_NOTE", LONGEST);
        }
        if (!store.attend(id, new Attendance(measure, text, actor.name(), clock.instant()))) {
            throw new EvaluationRefusal("PROPOSAL_IS_OVER");
        }
        events.publishEvent(
                Auditable.of("evaluation.proposal-attended", "proposal:" + id.value(), Hash.of(measure + " " + text)));
    }

    private ProposalView view(ProposalFilter filter) {
        var actor = currentActor.get();
        return new ProposalView(filter, !actor.may(EVALUATION_READ_ALL), actor.employee(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
