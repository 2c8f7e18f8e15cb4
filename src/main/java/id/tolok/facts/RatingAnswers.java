package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_CONTRIBUTE;

import id.tolok.facts.internal.RatingAnswering;
import id.tolok.shared.Requires;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a rater answers the invitations that are addressed to him or her; nobody reads them in between. */
@Service
@Transactional
public class RatingAnswers {

    private final RatingAnswering work;

    RatingAnswers(RatingAnswering work) {
        this.work = work;
    }

    /** The open invitations of the person who asks, the most urgent first. */
    @Requires(FACTS_CONTRIBUTE)
    @Transactional(readOnly = true)
    public List<RatingInvitation> mine() {
        return work.mine();
    }

    /**
     * Keeps the answers sealed until the round closes; answers of before are replaced.
     *
     * @throws FactsRefusal {@code RATING_INCOMPLETE} where a behaviour is missing or out of its range
     */
    @Requires(FACTS_CONTRIBUTE)
    public void answer(RatingInvitationId invitation, Map<String, BigDecimal> answers) {
        work.answer(invitation, answers);
    }

    /** For somebody who does not know the other well enough. */
    @Requires(FACTS_CONTRIBUTE)
    public void decline(RatingInvitationId invitation) {
        work.decline(invitation);
    }
}
