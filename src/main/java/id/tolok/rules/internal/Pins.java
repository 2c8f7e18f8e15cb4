package id.tolok.rules.internal;

import id.tolok.planning.Period;
import id.tolok.planning.PeriodMoved;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.rules.PinnedPeriod;
import id.tolok.rules.RuleSet;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.VersionState;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which version a period uses: the one in force on its last day, and from the opening of its assessment on the one that
 * was so then, whatever is published afterwards.
 */
@Component
public class Pins {

    private final PinRows pins;
    private final RuleSetRows ruleSets;
    private final VersionRows rows;
    private final Versions versions;
    private final Periods periods;
    private final Trail trail;

    Pins(PinRows pins, RuleSetRows ruleSets, VersionRows rows, Versions versions, Periods periods, Trail trail) {
        this.pins = pins;
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.versions = versions;
        this.periods = periods;
        this.trail = trail;
    }

    public Optional<VersionRow> counting(RuleSetId ruleSet, Period period) {
        return pins.find(ruleSet, period.id())
                .flatMap(pin -> rows.find(pin.version()))
                .or(() -> rows.inForce(ruleSet, period.end()));
    }

    public boolean isPinned(RuleSetId ruleSet, PeriodId period) {
        return pins.find(ruleSet, period).isPresent();
    }

    /** Within the transaction that opens the assessment. */
    @EventListener
    void pin(PeriodMoved moved) {
        if (moved.to() == PeriodState.ASSESSMENT) {
            var period = get(moved.period());
            ruleSets.all().stream()
                    .map(RuleSet::id)
                    .forEach(ruleSet -> rows.inForce(ruleSet, period.end())
                            .ifPresent(version -> keep(version, period.id(), Optional.empty())));
        }
    }

    public void repin(RuleSetVersionId version, PeriodId period, String reason) {
        var row = versions.hold(version);
        Gatekeeper.requireState(row, "NOT_PUBLISHED", VersionState.PUBLISHED);
        ruleSets.hold(row.ruleSet());
        var of = get(period);
        if (of.state() == PeriodState.CLOSED) {
            throw new RulesRefusal("PERIOD_IS_CLOSED", of.code());
        }
        var now = pins.find(row.ruleSet(), period).orElseThrow(() -> new RulesRefusal("NOT_PINNED", of.code()));
        if (now.version().equals(version)) {
            throw new RulesRefusal("PINNED_ALREADY", of.code(), row.number());
        }
        keep(row, period, Optional.of(Gatekeeper.requireReason(reason)));
    }

    /** Refuses to take a version from a period that may still be evaluated by it. */
    void requireFree(VersionRow version) {
        pins.of(version.ruleSet()).stream()
                .filter(pin -> pin.version().equals(version.id()))
                .map(pin -> get(pin.period()))
                .filter(period -> period.state() != PeriodState.CLOSED)
                .findFirst()
                .ifPresent(period -> {
                    throw new RulesRefusal("PERIOD_KEEPS_VERSION", period.code(), version.number());
                });
    }

    private void keep(VersionRow version, PeriodId period, Optional<String> reason) {
        pins.add(version.ruleSet(), new PinnedPeriod(period, version.id(), trail.sign(), reason));
        trail.happened(
                reason.isPresent() ? "period-repinned" : "period-pinned",
                version.id(),
                Optional.empty(),
                Optional.of(version.content()));
    }

    private Period get(PeriodId period) {
        return periods.find(period).orElseThrow(() -> new RulesRefusal("UNKNOWN_PERIOD", period.value()));
    }
}
