package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who comes before whom in the queue, for those who wait. */
@Component
public class RunTurns {

    private final RunOwnership ownership;

    RunTurns(RunOwnership ownership) {
        this.ownership = ownership;
    }

    /** How many waiting runs get their turn before this one, as things stand. */
    public int before(RunId run) {
        return new FairTurns(0, List.of(), ownership.atWork(), ownership.lastTurns()).before(run, ownership.waiting());
    }
}
