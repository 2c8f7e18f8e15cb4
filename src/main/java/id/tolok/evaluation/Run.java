package id.tolok.evaluation;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.shared.RunId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One run: the period, the version and the scope that were pinned when it was started, and what became of it.
 *
 * @param people how many it evaluates; 0 until its snapshot is taken
 * @param aspects codes of the version's aspects, in the dictionary's order
 * @param asOf the day whose reporting lines count
 * @param snapshot hash over the hashes of all facts, once they are taken
 * @param merkleRoot of all results in their order, once it is completed
 * @param reason code of the trouble that stopped it
 */
public record Run(
        RunId id,
        RuleSetId ruleSet,
        RuleSetVersionId version,
        int versionNumber,
        Hash versionContent,
        PeriodId period,
        String periodCode,
        LocalDate asOf,
        Scope scope,
        RunState state,
        int people,
        List<String> aspects,
        String startedBy,
        Optional<EmployeeId> startedByEmployee,
        Instant created,
        Optional<Instant> ended,
        Optional<Hash> snapshot,
        Optional<Hash> merkleRoot,
        Optional<String> reason) {

    public Run {
        aspects = List.copyOf(aspects);
    }
}
