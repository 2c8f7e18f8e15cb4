package id.tolok.rules;

import id.tolok.planning.Period;
import id.tolok.shared.Hash;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What still keeps a draft from being submitted; all of it is about one content.
 *
 * @param changed whether it says anything else than the version it was drafted from
 * @param coverage percent of the answers of conditions that the cases show; absent while there are errors
 * @param threshold percent that the rule set asks for
 * @param period whose impact has to be studied; absent where there is nothing to compare with
 * @param studied of this very content, against what counts in that period now
 */
public record Readiness(
        Hash content,
        boolean changed,
        int errors,
        int failingCases,
        Optional<BigDecimal> coverage,
        BigDecimal threshold,
        List<Found> findings,
        Optional<Period> period,
        Optional<StudiedImpact> studied) {

    public Readiness {
        findings = List.copyOf(findings);
    }

    /** A finding of the verifier, and why it may stand. */
    public record Found(Hash finding, Issue issue, Optional<Waiver> waiver) {}

    public boolean covered() {
        return coverage.filter(percent -> percent.compareTo(threshold) >= 0).isPresent();
    }

    public List<Found> open() {
        return findings.stream().filter(found -> found.waiver().isEmpty()).toList();
    }

    public boolean impactStudied() {
        return period.isEmpty() || studied.isPresent();
    }

    public boolean ready() {
        return changed && errors == 0 && failingCases == 0 && covered() && open().isEmpty() && impactStudied();
    }
}
