package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;
import static id.tolok.shared.Permission.COACHING_RELEASE;

import id.tolok.coaching.internal.AppraisalAccess;
import id.tolok.coaching.internal.AppraisalRows;
import id.tolok.coaching.internal.AppraisalSteps;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirmed results, as far as the current actor may see them: employees the own ones once they are released, assessors
 * and their superiors those of their people, HR and auditors all.
 */
@Service
@Transactional(readOnly = true)
public class Appraisals {

    private final AppraisalRows rows;
    private final AppraisalAccess access;
    private final AppraisalSteps steps;
    private final CurrentActor actor;

    Appraisals(AppraisalRows rows, AppraisalAccess access, AppraisalSteps steps, CurrentActor actor) {
        this.rows = rows;
        this.access = access;
        this.steps = steps;
        this.actor = actor;
    }

    @Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_READ_ALL})
    public Optional<Appraisal> find(AppraisalId id) {
        return rows.find(id).filter(access::sees);
    }

    /** What the current actor may do with it just now. */
    @Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_RELEASE, COACHING_READ_ALL})
    public Set<AppraisalStep> steps(Appraisal appraisal) {
        return steps.of(appraisal);
    }

    /** The own ones, newest first. */
    @Requires(COACHING_OWN)
    public List<Appraisal> mine() {
        return actor.get().employee().map(rows::ofEmployee).orElseGet(List::of).stream()
                .filter(appraisal -> appraisal.state().isVisibleToEmployee())
                .toList();
    }

    /** Of people whom the actor assesses, or decides about, newest first. */
    @Requires(COACHING_CONFIRM)
    public List<Appraisal> ofMyPeople() {
        return actor.get().employee().map(rows::ofAssessorOrSuperior).orElseGet(List::of);
    }

    /** All that count (none that was replaced), newest first. */
    @Requires(COACHING_READ_ALL)
    public List<Appraisal> page(AppraisalFilter filter, int offset, int limit) {
        return rows.page(filter, offset, limit);
    }

    @Requires(COACHING_READ_ALL)
    public int count(AppraisalFilter filter) {
        return rows.count(filter);
    }

    /** Those of these results that were confirmed. */
    @Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_RELEASE, COACHING_READ_ALL})
    public Map<ResultId, Appraisal> ofResults(Collection<ResultId> results) {
        return rows.ofResults(results).stream()
                .filter(access::sees)
                .collect(Collectors.toMap(Appraisal::result, appraisal -> appraisal));
    }
}
