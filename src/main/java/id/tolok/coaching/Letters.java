package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;

import id.tolok.coaching.internal.AppraisalAccess;
import id.tolok.coaching.internal.AppraisalRows;
import id.tolok.coaching.internal.CoachingTrail;
import id.tolok.evaluation.Explanations;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.RunComparison;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter with which a result reaches the person; that somebody read it is audited. */
@Service
@Transactional
public class Letters {

    private static final Actor SYSTEM = Actor.system("letter");

    private final AppraisalRows rows;
    private final AppraisalAccess access;
    private final Results results;
    private final Explanations explanations;
    private final RunComparison comparison;
    private final CurrentActor actor;
    private final CoachingTrail trail;

    Letters(
            AppraisalRows rows,
            AppraisalAccess access,
            Results results,
            Explanations explanations,
            RunComparison comparison,
            CurrentActor actor,
            CoachingTrail trail) {
        this.rows = rows;
        this.access = access;
        this.results = results;
        this.explanations = explanations;
        this.comparison = comparison;
        this.actor = actor;
        this.trail = trail;
    }

    /** Absent where the appraisal is not there for the current actor. */
    @Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_READ_ALL})
    public Optional<Letter> of(AppraisalId id) {
        var found = rows.find(id).filter(access::sees);
        found.ifPresent(appraisal -> trail.audit("coaching.letter-read", id));
        return found.map(appraisal -> actor.as(SYSTEM, () -> letter(appraisal)));
    }

    /** The superior sees no results of those two steps below; the appraisal itself says who may read this letter. */
    private Letter letter(Appraisal appraisal) {
        return new Letter(
                appraisal,
                results.one(appraisal.result()).orElseThrow(),
                explanations.of(appraisal.result()).orElseThrow(),
                rows.before(appraisal).flatMap(before -> comparison.compare(before.result(), appraisal.result())));
    }
}
