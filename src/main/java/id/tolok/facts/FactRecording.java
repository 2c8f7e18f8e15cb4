package id.tolok.facts;

import static id.tolok.shared.Permission.FACTS_RECORD;

import id.tolok.evidence.NewEvidence;
import id.tolok.facts.internal.RecordingWork;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording by hand what was observed. Personnel staff records about everybody and about units, an assessor about whom
 * he or she assesses on the day of the fact or today; nobody about themselves. What others recorded, an assessor corrects
 * once an objection was found right. A fact is never changed: a better one
 * takes its place, with a reason. Results that were given stay as they are.
 */
@Service
@Transactional
public class FactRecording {

    private final RecordingWork work;

    FactRecording(RecordingWork work) {
        this.work = work;
    }

    /** Stores all entries, with what proves them; or none, when anything is wrong with one. */
    @Requires(FACTS_RECORD)
    public RecordingReport record(PeriodId period, List<FactEntry> entries, Collection<NewEvidence> proof) {
        return work.change(period, entries.stream().map(FactChange::added).toList(), "", proof);
    }

    /** Carries out all changes or none; the reason is needed where one ends a fact. */
    @Requires(FACTS_RECORD)
    public RecordingReport change(
            PeriodId period, List<FactChange> changes, String reason, Collection<NewEvidence> proof) {
        return work.change(period, changes, reason, proof);
    }

    /** Whether the person who asks may supersede this fact. */
    @Requires(FACTS_RECORD)
    @Transactional(readOnly = true)
    public boolean maySupersede(RecordedObservation observation) {
        return work.maySupersede(observation);
    }
}
