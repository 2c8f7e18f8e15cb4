package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;

import id.tolok.coaching.internal.DialoguePartners;
import id.tolok.coaching.internal.DialogueRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dialogues between people and their assessors. Only the two see them; HR, auditors and administrators see that one was
 * held, in the audit trail, and never a word of it.
 */
@Service
@Transactional
public class Dialogues {

    private static final int LONGEST = 8000;

    private final DialogueRows rows;
    private final DialoguePartners partners;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dialogues(
            DialogueRows rows,
            DialoguePartners partners,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.partners = partners;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The own ones, the latest first. */
    @Requires({COACHING_OWN, COACHING_CONFIRM})
    @Transactional(readOnly = true)
    public List<Dialogue> mine() {
        return actor.get().employee().map(rows::of).orElseGet(List::of);
    }

    @Requires({COACHING_OWN, COACHING_CONFIRM})
    @Transactional(readOnly = true)
    public Optional<Dialogue> find(DialogueId id) {
        return rows.find(id)
                .filter(dialogue ->
                        actor.get().employee().map(dialogue::isBetween).orElse(false));
    }

    /**
     * Invites one of the own team.
     *
     * @throws CoachingRefusal {@code NOT_YOUR_TEAM}
     */
    @Requires(COACHING_CONFIRM)
    public DialogueId invite(EmployeeId employee, DialogueData data) {
        return invited(partners.withMember(employee), data, employee);
    }

    /**
     * Asks the own assessor for a dialogue.
     *
     * @throws CoachingRefusal {@code NO_ASSESSOR}
     */
    @Requires(COACHING_OWN)
    public DialogueId inviteAssessor(DialogueData data) {
        var pair = partners.withAssessor();
        return invited(pair, data, pair.assessor());
    }

    /** What one of the two writes down; each writes on the own side alone. */
    @Requires({COACHING_OWN, COACHING_CONFIRM})
    public void write(DialogueId id, String notes) {
        var dialogue = open(id);
        rows.write(id, self().equals(dialogue.employee()), Words.optional(notes, LONGEST));
        audit("coaching.dialogue-noted", id);
    }

    @Requires({COACHING_OWN, COACHING_CONFIRM})
    public void held(DialogueId id) {
        open(id);
        rows.move(id, DialogueState.HELD);
        audit("coaching.dialogue-held", id);
    }

    @Requires({COACHING_OWN, COACHING_CONFIRM})
    public void cancel(DialogueId id) {
        if (open(id).state() != DialogueState.INVITED) {
            throw new CoachingRefusal("DIALOGUE_HELD");
        }
        rows.move(id, DialogueState.CANCELLED);
        audit("coaching.dialogue-cancelled", id);
    }

    private DialogueId invited(DialoguePartners.Pair pair, DialogueData data, EmployeeId guest) {
        if (data.at().isBefore(clock.instant())) {
            throw new CoachingRefusal("DIALOGUE_PAST");
        }
        var id = rows.add(pair, data);
        audit("coaching.dialogue-invited", id);
        var host = guest.equals(pair.employee()) ? pair.assessorName() : pair.employeeName();
        var day = data.at().atZone(clock.getZone()).toLocalDate();
        events.publishEvent(new Notice(
                guest, "dialogue-invited", List.of(host, day.toString()), "coaching/dialogue/" + id.value()));
        return id;
    }

    private Dialogue open(DialogueId id) {
        var dialogue = find(id).orElseThrow(() -> new CoachingRefusal("DIALOGUE_UNKNOWN"));
        if (dialogue.state() == DialogueState.CANCELLED) {
            throw new CoachingRefusal("DIALOGUE_CANCELLED");
        }
        return dialogue;
    }

    private EmployeeId self() {
        return actor.get().employee().orElseThrow();
    }

    private void audit(String action, DialogueId id) {
        events.publishEvent(Auditable.of(action, "dialogue:" + id.value()));
    }
}
