package id.tolok.rules.internal;

import id.tolok.rules.Decision;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RulesRefusal;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Versions with what was decided about them and who wrote them. */
@Component
public class Versions {

    private final VersionRows versions;
    private final DecisionRows decisions;
    private final ChangeRows changes;

    Versions(VersionRows versions, DecisionRows decisions, ChangeRows changes) {
        this.versions = versions;
        this.decisions = decisions;
        this.changes = changes;
    }

    public RuleSetVersion get(RuleSetVersionId id) {
        return whole(versions.find(id).orElseThrow(() -> unknown(id)));
    }

    /** Reads a version that no other transaction can change until this one ends. */
    public VersionRow hold(RuleSetVersionId id) {
        return versions.hold(id).orElseThrow(() -> unknown(id));
    }

    public List<RuleSetVersion> of(RuleSetId ruleSet) {
        return versions.of(ruleSet).stream().map(this::whole).toList();
    }

    public RuleSetVersion whole(VersionRow row) {
        var signatures = Signatures.of(decisions.of(row.id()));
        return new RuleSetVersion(
                row.id(),
                row.ruleSet(),
                row.number(),
                row.state(),
                row.content(),
                row.revision(),
                row.basedOn(),
                row.effectiveFrom(),
                row.opened(),
                signatures.submitted().map(Decision::signature),
                signatures.approved().map(Decision::signature),
                signatures.published().map(Decision::signature),
                signatures.withdrawn().map(Decision::signature),
                changes.authors(row.id()));
    }

    private static RulesRefusal unknown(RuleSetVersionId id) {
        return new RulesRefusal("UNKNOWN_VERSION", id.value());
    }

    /** The decisions that still count. */
    public record Signatures(
            Optional<Decision> submitted,
            Optional<Decision> approved,
            Optional<Decision> published,
            Optional<Decision> withdrawn) {

        private static final Signatures NONE =
                new Signatures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public static Signatures of(List<Decision> decisions) {
            var now = NONE;
            for (var decision : decisions) {
                now = now.after(decision);
            }
            return now;
        }

        private Signatures after(Decision decision) {
            var that = Optional.of(decision);
            return switch (decision.step()) {
                case SUBMITTED -> new Signatures(that, Optional.empty(), published, withdrawn);
                case APPROVED -> new Signatures(submitted, that, published, withdrawn);
                case REJECTED, VOIDED -> NONE;
                case PUBLISHED -> new Signatures(submitted, approved, that, withdrawn);
                case WITHDRAWN -> new Signatures(submitted, approved, published, that);
                case DISCARDED -> this;
            };
        }
    }
}
