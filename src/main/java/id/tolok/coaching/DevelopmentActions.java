package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;

import id.tolok.coaching.internal.ActionAccess;
import id.tolok.coaching.internal.ActionEffects;
import id.tolok.coaching.internal.ActionRows;
import id.tolok.coaching.internal.DialoguePartners;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Development actions: agreed by assessor and employee, followed up until they are done, with their effect in a later
 * period. The two see theirs, HR and auditors all.
 */
@Service
@Transactional
public class DevelopmentActions {

    private static final int LONGEST = 2000;

    private final ActionRows rows;
    private final ActionAccess access;
    private final ActionEffects effects;
    private final DialoguePartners partners;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DevelopmentActions(
            ActionRows rows,
            ActionAccess access,
            ActionEffects effects,
            DialoguePartners partners,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.effects = effects;
        this.partners = partners;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The own ones and those of the own people, open ones first, by due day. */
    @Requires({COACHING_OWN, COACHING_CONFIRM})
    @Transactional(readOnly = true)
    public List<DevelopmentAction> mine() {
        return actor.get().employee().map(rows::of).orElseGet(List::of);
    }

    @Requires(COACHING_READ_ALL)
    @Transactional(readOnly = true)
    public List<DevelopmentAction> page(int offset, int limit) {
        return rows.page(offset, limit);
    }

    @Requires(COACHING_READ_ALL)
    @Transactional(readOnly = true)
    public int count() {
        return rows.count();
    }

    /** What the rules recommend for this result and nobody agreed on yet, as codes. */
    @Requires(COACHING_CONFIRM)
    public List<String> recommended(AppraisalId appraisal) {
        var found = access.asAssessor(appraisal);
        var agreed = rows.recommendations(appraisal);
        return effects.recommendations(found).stream()
                .filter(code -> !agreed.contains(code))
                .toList();
    }

    /** @throws CoachingRefusal {@code NOT_YOUR_TEAM}, {@code ACTION_PAST} */
    @Requires(COACHING_CONFIRM)
    public ActionId agree(EmployeeId employee, Optional<AppraisalId> appraisal, ActionData data) {
        var pair = partners.withMember(employee);
        if (data.due().isBefore(LocalDate.now(clock))) {
            throw new CoachingRefusal("ACTION_PAST");
        }
        appraisal.ifPresent(from -> access.requireOf(from, employee));
        var id = rows.add(pair, appraisal, data);
        audit("coaching.action-agreed", id);
        events.publishEvent(new Notice(
                employee, "action-agreed", List.of(data.title(), data.due().toString()), "coaching/actions"));
        return id;
    }

    /** By its owner or by the assessor, with what came of it. */
    @Requires({COACHING_OWN, COACHING_CONFIRM})
    public void done(ActionId id, String outcome) {
        end(id, ActionState.DONE, outcome, "coaching.action-done");
    }

    /** By the assessor, for a reason. */
    @Requires(COACHING_CONFIRM)
    public void drop(ActionId id, String reason) {
        end(id, ActionState.DROPPED, reason, "coaching.action-dropped");
    }

    /** Absent until a later period's result is there, and where the action names no aspect. */
    @Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_READ_ALL})
    @Transactional(readOnly = true)
    public Optional<ActionEffect> effect(ActionId id) {
        return access.seen(id).flatMap(effects::of);
    }

    private void end(ActionId id, ActionState state, String outcome, String action) {
        var found = access.seen(id).orElseThrow(() -> new CoachingRefusal("ACTION_UNKNOWN"));
        access.requireMayEnd(found, state);
        rows.end(id, state, Words.required(outcome, LONGEST, "TEXT_MISSING"), LocalDate.now(clock));
        audit(action, id);
    }

    private void audit(String action, ActionId id) {
        events.publishEvent(Auditable.of(action, "action:" + id.value()));
    }
}
