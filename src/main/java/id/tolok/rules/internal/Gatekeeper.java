package id.tolok.rules.internal;

import id.tolok.planning.Period;
import id.tolok.rules.Decision.Step;
import id.tolok.rules.Readiness;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.VersionState;
import id.tolok.shared.RuleSetVersionId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Submission, approval and rejection. */
@Component
public class Gatekeeper {

    private static final int MOST_REASON = 2000;

    private final VersionRows rows;
    private final Versions versions;
    private final FileRows files;
    private final Approvals approvals;
    private final Soundness soundness;
    private final Reviews reviews;
    private final Trail trail;

    Gatekeeper(
            VersionRows rows,
            Versions versions,
            FileRows files,
            Approvals approvals,
            Soundness soundness,
            Reviews reviews,
            Trail trail) {
        this.rows = rows;
        this.versions = versions;
        this.files = files;
        this.approvals = approvals;
        this.soundness = soundness;
        this.reviews = reviews;
        this.trail = trail;
    }

    public void submit(RuleSetVersionId draft) {
        var row = versions.hold(draft);
        requireState(row, "NOT_A_DRAFT", VersionState.DRAFT);
        if (row.basedOn()
                .map(versions::get)
                .filter(origin -> origin.content().equals(row.content()))
                .isPresent()) {
            throw new RulesRefusal("NOTHING_CHANGED", row.number());
        }
        soundness.require(row.ruleSet(), files.of(draft));
        requireReady(reviews.readiness(versions.get(draft)));
        move(row, VersionState.SUBMITTED, Step.SUBMITTED, Optional.empty());
        rows.setLock(draft, Optional.empty());
    }

    public void approve(RuleSetVersionId version) {
        var row = versions.hold(version);
        requireState(row, "NOT_SUBMITTED", VersionState.SUBMITTED);
        approvals.requireSubmitted(version);
        approvals.requireIndependent(version, trail.sign().by());
        soundness.require(row.ruleSet(), files.of(version));
        move(row, VersionState.APPROVED, Step.APPROVED, Optional.empty());
    }

    public void reject(RuleSetVersionId version, String reason) {
        var row = versions.hold(version);
        requireState(row, "NOT_SUBMITTED", VersionState.SUBMITTED, VersionState.APPROVED);
        move(row, VersionState.DRAFT, Step.REJECTED, Optional.of(requireReason(reason)));
    }

    private static void requireReady(Readiness readiness) {
        if (!readiness.covered()) {
            throw new RulesRefusal("COVERAGE_MISSING", readiness.coverage().orElseThrow(), readiness.threshold());
        }
        if (!readiness.open().isEmpty()) {
            var first = readiness.open().getFirst().issue();
            throw new RulesRefusal("FINDINGS_OPEN", readiness.open().size(), first.place());
        }
        if (!readiness.impactStudied()) {
            throw new RulesRefusal(
                    "IMPACT_MISSING", readiness.period().map(Period::code).orElse(""));
        }
    }

    private void move(VersionRow row, VersionState state, Step step, Optional<String> reason) {
        rows.setState(row.id(), state);
        trail.decided(row.id(), step, row.content(), reason);
    }

    static void requireState(VersionRow row, String code, VersionState... allowed) {
        if (!java.util.List.of(allowed).contains(row.state())) {
            throw new RulesRefusal(code, row.number());
        }
    }

    static String requireReason(String reason) {
        var text = reason.strip();
        if (text.isEmpty() || text.length() > MOST_REASON) {
            throw new RulesRefusal("REASON_MISSING", MOST_REASON);
        }
        return text;
    }
}
