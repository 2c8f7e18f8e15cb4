package id.tolok.rules.internal;

import id.tolok.rules.EditorLock;
import id.tolok.rules.Signature;
import id.tolok.rules.VersionState;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.Optional;

/** A version as its own row tells it, without decisions and authors. */
public record VersionRow(
        RuleSetVersionId id,
        RuleSetId ruleSet,
        int number,
        VersionState state,
        Hash content,
        int revision,
        Optional<RuleSetVersionId> basedOn,
        Optional<LocalDate> effectiveFrom,
        Signature opened,
        Optional<EditorLock> lock) {}
