package id.tolok.rules;

import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;

/** A version went live. */
public record VersionPublished(RuleSetVersionId version, RuleSetId ruleSet, LocalDate effectiveFrom) {}
