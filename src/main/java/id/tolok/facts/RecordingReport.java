package id.tolok.facts;

import id.tolok.shared.Issues;
import java.util.List;

/**
 * What became of entries: all are stored, or none.
 *
 * @param recorded in the order of the entries; empty when anything is wrong
 * @param issues each at the line of its entry, the first being line 1
 */
public record RecordingReport(List<ObservationId> recorded, Issues issues) {

    public RecordingReport {
        recorded = List.copyOf(recorded);
    }

    public boolean isStored() {
        return !issues.hasErrors();
    }
}
