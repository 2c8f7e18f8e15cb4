package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_RELEASE;

import id.tolok.coaching.internal.ConfirmationWork;
import id.tolok.coaching.internal.ReturnRows;
import id.tolok.evidence.NewEvidence;
import id.tolok.shared.Auditable;
import id.tolok.shared.Hash;
import id.tolok.shared.Notice;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an assessor makes a computed result one's own judgement: no result reaches anybody by computation alone. The
 * assessor's superior may stand in; where somebody has no assessor here, HR confirms for the authority outside.
 */
@Service
@Transactional
public class Confirmations {

    private static final int LONGEST_NOTE = 500;

    private final ConfirmationWork work;
    private final ReturnRows returns;
    private final ApplicationEventPublisher events;

    Confirmations(ConfirmationWork work, ReturnRows returns, ApplicationEventPublisher events) {
        this.work = work;
        this.returns = returns;
        this.events = events;
    }

    /** The latest results of the people whom the actor assesses, with what became of them, by name. */
    @Requires({COACHING_CONFIRM, COACHING_RELEASE})
    @Transactional(readOnly = true)
    public List<Candidate> candidates(PeriodId period, RuleSetId ruleSet) {
        return work.candidates(period, ruleSet);
    }

    /**
     * Confirms these results as they are.
     *
     * @return how many; those confirmed before stay as they are
     * @throws CoachingRefusal {@code RESULT_OVERTAKEN}, {@code NOT_YOUR_PEOPLE} or {@code RESULT_WITHOUT_GRADE}
     */
    @Requires({COACHING_CONFIRM, COACHING_RELEASE})
    public int confirm(Set<ResultId> results) {
        return work.confirm(results);
    }

    /**
     * Confirms a result with another grade, proven by files; the assessor's superior is told.
     *
     * @throws CoachingRefusal {@code ASSESSOR_GRADE_FILE} without a file, {@code ASSESSOR_GRADE_SAME} where it is the
     *     computed one, {@code ASSESSOR_GRADE_UNKNOWN} or {@code ALREADY_CONFIRMED}
     */
    @Requires({COACHING_CONFIRM, COACHING_RELEASE})
    public void confirm(ResultId result, AssessorGrade grade, Collection<NewEvidence> files) {
        if (files.isEmpty()) {
            throw new CoachingRefusal("ASSESSOR_GRADE_FILE");
        }
        work.confirmOtherwise(result, grade, files);
    }

    /** Gives a result back with a note: facts are to be corrected and the person evaluated again. */
    @Requires({COACHING_CONFIRM, COACHING_RELEASE})
    public void giveBack(ResultId result, String note) {
        var text = Words.required(note, LONGEST_NOTE, "RETURN_NOTE");
        var found = work.take(Set.of(result)).getFirst();
        returns.add(result, text);
        events.publishEvent(Auditable.of("coaching.result-returned", "result:" + result.value(), Hash.of(text)));
        var run = found.dated().run();
        run.startedByEmployee()
                .ifPresent(starter -> events.publishEvent(new Notice(
                        starter,
                        "result-returned",
                        List.of(run.periodCode(), found.dated().result().name(), text),
                        "result/" + result.value())));
    }
}
