package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;

import id.tolok.coaching.OwnView.Side;
import id.tolok.coaching.internal.DialoguePartners;
import id.tolok.coaching.internal.OwnViewRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Self-assessment beside the assessor's view, before the result is there: reading the criteria alike. It counts for
 * nothing; it is for the dialogue of the two.
 */
@Service
@Transactional
public class OwnViews {

    private final OwnViewRows rows;
    private final DialoguePartners partners;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    OwnViews(OwnViewRows rows, DialoguePartners partners, CurrentActor actor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.partners = partners;
        this.actor = actor;
        this.events = events;
    }

    /** How I see myself. */
    @Requires(COACHING_OWN)
    public void writeSelf(PeriodId period, RuleSetId ruleSet, SortedMap<String, Integer> levels, String note) {
        write(self(), period, ruleSet, new OwnView(Side.SELF, levels, note));
    }

    /** How I see one of my team. */
    @Requires(COACHING_CONFIRM)
    public void writeOf(
            EmployeeId member, PeriodId period, RuleSetId ruleSet, SortedMap<String, Integer> levels, String note) {
        write(partners.withMember(member).employee(), period, ruleSet, new OwnView(Side.ASSESSOR, levels, note));
    }

    /** Mine, and the assessor's once both are there. */
    @Requires(COACHING_OWN)
    @Transactional(readOnly = true)
    public ThreeViews ofSelf(PeriodId period, RuleSetId ruleSet) {
        return views(self(), period, ruleSet, Side.SELF);
    }

    /** Mine of somebody of my team, and theirs once both are there. */
    @Requires(COACHING_CONFIRM)
    @Transactional(readOnly = true)
    public ThreeViews of(EmployeeId member, PeriodId period, RuleSetId ruleSet) {
        return views(partners.withMember(member).employee(), period, ruleSet, Side.ASSESSOR);
    }

    private ThreeViews views(EmployeeId employee, PeriodId period, RuleSetId ruleSet, Side side) {
        var all = rows.of(employee, period, ruleSet);
        var mine = all.stream().filter(view -> view.side() == side).findFirst();
        var other = all.stream().filter(view -> view.side() != side).findFirst();
        return new ThreeViews(mine, mine.isPresent() ? other : Optional.empty(), other.isEmpty());
    }

    /** Once both views are there, neither changes any more. */
    private void write(EmployeeId employee, PeriodId period, RuleSetId ruleSet, OwnView view) {
        if (rows.of(employee, period, ruleSet).stream()
                        .map(OwnView::side)
                        .distinct()
                        .count()
                == Side.values().length) {
            throw new CoachingRefusal("OWN_VIEW_CLOSED");
        }
        rows.write(employee, period, ruleSet, view);
        events.publishEvent(Auditable.of("coaching.own-view-written", "employee:" + employee.value()));
    }

    private EmployeeId self() {
        return actor.get().employee().orElseThrow(() -> new CoachingRefusal("NO_ASSESSOR"));
    }
}
