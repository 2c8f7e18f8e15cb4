package id.tolok.rules;

import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a rule set; a draft is one too.
 *
 * @param number counts the versions of the rule set from 1, drafts included
 * @param content hash over all files, see {@link ContentHash}
 * @param revision counts the saved changes of its draft
 * @param basedOn the version that it was drafted from; absent for a first one
 * @param effectiveFrom the first day on which it may be in force, once published
 * @param authors everybody who saved a change of its draft, in alphabetical order
 */
public record RuleSetVersion(
        RuleSetVersionId id,
        RuleSetId ruleSet,
        int number,
        VersionState state,
        Hash content,
        int revision,
        Optional<RuleSetVersionId> basedOn,
        Optional<LocalDate> effectiveFrom,
        Signature opened,
        Optional<Signature> submitted,
        Optional<Signature> approved,
        Optional<Signature> published,
        Optional<Signature> withdrawn,
        List<String> authors) {

    public RuleSetVersion {
        authors = List.copyOf(authors);
    }
}
