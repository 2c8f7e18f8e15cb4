package id.tolok.rules;

import static id.tolok.shared.Permission.CRITERIA_READ;
import static id.tolok.shared.Permission.RULES_PUBLISH;
import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.planning.Periods;
import id.tolok.rules.internal.PinRows;
import id.tolok.rules.internal.Pins;
import id.tolok.rules.internal.Versions;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which version a period uses: the one in force on its last day. When its assessment opens, that version is pinned; later
 * publications leave the period alone unless somebody gives it another version, with a reason.
 */
@Service
@Transactional(readOnly = true)
public class PeriodRules {

    private final Pins pins;
    private final PinRows rows;
    private final Versions versions;
    private final Periods periods;

    PeriodRules(Pins pins, PinRows rows, Versions versions, Periods periods) {
        this.pins = pins;
        this.rows = rows;
        this.versions = versions;
        this.periods = periods;
    }

    /** Absent where no version counts on the period's last day. */
    @Requires({CRITERIA_READ, RULES_READ})
    public Optional<RuleSetVersion> counting(RuleSetId ruleSet, PeriodId period) {
        return periods.find(period)
                .flatMap(found -> pins.counting(ruleSet, found))
                .map(versions::whole);
    }

    /** The periods that keep their version, the youngest first. */
    @Requires(RULES_READ)
    public List<PinnedPeriod> pinned(RuleSetId ruleSet) {
        return rows.of(ruleSet);
    }

    /** Gives a pinned period another published version; refuses closed periods, and to do so without a reason. */
    @Requires(RULES_PUBLISH)
    @Transactional
    public void repin(RuleSetVersionId version, PeriodId period, String reason) {
        pins.repin(version, period, reason);
    }
}
