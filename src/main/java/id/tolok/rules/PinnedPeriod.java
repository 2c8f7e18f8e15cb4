package id.tolok.rules;

import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetVersionId;
import java.util.Optional;

/**
 * A period whose assessment has opened, with the version that it keeps from then on.
 *
 * @param reason why it was given another one; absent for the version that counted when the assessment opened
 */
public record PinnedPeriod(PeriodId period, RuleSetVersionId version, Signature signature, Optional<String> reason) {}
