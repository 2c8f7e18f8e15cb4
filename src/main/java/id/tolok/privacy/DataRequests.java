package id.tolok.privacy;

import static id.tolok.shared.Permission.PRIVACY_ANSWER;
import static id.tolok.shared.Permission.PRIVACY_ASK;
import static id.tolok.shared.Permission.PRIVACY_READ;

import id.tolok.privacy.DataRequest.Kind;
import id.tolok.privacy.DataRequest.State;
import id.tolok.privacy.internal.DataRequestRows;
import id.tolok.privacy.internal.DataRequestTrail;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what people asked about their own data. Nobody answers the own request. */
@Service
@Transactional
public class DataRequests {

    private static final int LONGEST = 2000;

    private final DataRequestRows rows;
    private final DataRequestTrail trail;
    private final CurrentActor actor;
    private final Clock clock;

    DataRequests(DataRequestRows rows, DataRequestTrail trail, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws PrivacyRefusal where the account belongs to no employee, or the words are missing or too long */
    @Requires(PRIVACY_ASK)
    public DataRequest ask(Kind kind, String words) {
        var asked = rows.add(self(), kind, checked(words), actor.get().name(), clock.instant());
        trail.asked(asked);
        return asked;
    }

    /** Writes into the register that a copy was given. */
    @Requires(PRIVACY_ASK)
    public void copied() {
        var now = clock.instant();
        var by = actor.get().name();
        var asked = rows.add(self(), Kind.COPY, "", by, now);
        trail.asked(asked);
        rows.answer(asked.id(), State.GRANTED, new DataRequest.Answer(by, now, ""));
    }

    /** The own requests, the latest first. */
    @Requires(PRIVACY_ASK)
    @Transactional(readOnly = true)
    public List<DataRequest> mine() {
        return actor.get().employee().map(rows::of).orElseGet(List::of);
    }

    /** Takes an own request back that nobody answered yet. */
    @Requires(PRIVACY_ASK)
    public void withdraw(DataRequestId id) {
        var request = open(id);
        if (!request.employee().equals(self())) {
            throw new PrivacyRefusal("DATA_REQUEST_UNKNOWN");
        }
        end(request, State.WITHDRAWN, "");
    }

    /** Who asked what, the open ones first, by when they are due. */
    @Requires(PRIVACY_READ)
    @Transactional(readOnly = true)
    public List<DataRequest> register(int offset, int limit) {
        return rows.all(offset, limit);
    }

    @Requires(PRIVACY_READ)
    @Transactional(readOnly = true)
    public int count() {
        return rows.count();
    }

    /** How many wait for an answer, and how many of these longer than they may. */
    @Requires(PRIVACY_ANSWER)
    @Transactional(readOnly = true)
    public Waiting waiting() {
        return rows.waiting(clock.instant());
    }

    /** @throws PrivacyRefusal when it is answered already, the own one, or the words are missing */
    @Requires(PRIVACY_ANSWER)
    public void answer(DataRequestId id, boolean granted, String words) {
        var request = open(id);
        if (actor.get().employee().equals(Optional.of(request.employee()))) {
            throw new PrivacyRefusal("DATA_REQUEST_OWN");
        }
        end(request, granted ? State.GRANTED : State.DECLINED, checked(words));
    }

    /** Requests without an answer. */
    public record Waiting(int open, int overdue) {}

    private void end(DataRequest request, State state, String words) {
        var answer = new DataRequest.Answer(actor.get().name(), clock.instant(), words);
        if (!rows.answer(request.id(), state, answer)) {
            throw new PrivacyRefusal("DATA_REQUEST_ANSWERED");
        }
        trail.answered(request, state, words);
    }

    private DataRequest open(DataRequestId id) {
        var request = rows.find(id).orElseThrow(() -> new PrivacyRefusal("DATA_REQUEST_UNKNOWN"));
        if (request.state() != State.OPEN) {
            throw new PrivacyRefusal("DATA_REQUEST_ANSWERED");
        }
        return request;
    }

    private EmployeeId self() {
        return actor.get().employee().orElseThrow(() -> new PrivacyRefusal("PRIVACY_NEEDS_EMPLOYEE"));
    }

    private static String checked(String words) {
        var plain = words.strip();
        if (plain.isEmpty()) {
            throw new PrivacyRefusal("DATA_REQUEST_EMPTY");
        }
        if (plain.length() > LONGEST) {
            throw new PrivacyRefusal("DATA_REQUEST_LONG", LONGEST);
        }
        return plain;
    }
}
