package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_RECORD;

import id.tolok.facts.internal.RatingWork;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks colleagues how somebody behaves at work: personnel staff about everybody, an assessor about the own people. What
 * each rater answered stays sealed; when the round closes the answers become observations that name nobody, in an order
 * that tells nothing, and what linked them to raters is erased. Fewer than three anonymous answers are not counted.
 */
@Service
@Transactional
public class RatingRounds {

    private final RatingWork work;

    RatingRounds(RatingWork work) {
        this.work = work;
    }

    /** Who could rate somebody: the assessor, who else the assessor assesses, and whom the person assesses. */
    @Requires(FACTS_RECORD)
    @Transactional(readOnly = true)
    public List<RaterCandidate> candidates(EmployeeId subject) {
        return work.candidates(subject);
    }

    /** The rounds of a period about people whom the caller may record about, open ones first. */
    @Requires(FACTS_RECORD)
    @Transactional(readOnly = true)
    public List<RatingRound> of(PeriodId period) {
        return work.of(period);
    }

    /**
     * Invites raters.
     *
     * @throws FactsRefusal {@code RATING_OPEN} where a round about the person is open already
     */
    @Requires(FACTS_RECORD)
    public RatingRoundId open(EmployeeId subject, PeriodId period, LocalDate until, Collection<Rater> raters) {
        return work.open(subject, period, until, raters);
    }

    /**
     * Invites the suggested raters of several people; who has an open round, or nobody to ask, is passed over.
     *
     * @return how many rounds were opened
     */
    @Requires(FACTS_RECORD)
    public int openForAll(Collection<EmployeeId> subjects, PeriodId period, LocalDate until) {
        return work.openForAll(subjects, period, until);
    }

    /** Ends the answering and records what was answered. */
    @Requires(FACTS_RECORD)
    public void close(RatingRoundId round) {
        work.close(round);
    }

    /** Ends the answering without recording anything; the answers are erased. */
    @Requires(FACTS_RECORD)
    public void drop(RatingRoundId round) {
        work.drop(round);
    }
}
