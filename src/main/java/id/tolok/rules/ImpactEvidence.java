package id.tolok.rules;

import id.tolok.engine.CompiledRules;
import id.tolok.shared.PeriodId;

/** Evaluates everybody by two sets of rules without storing anything; {@code evaluation} does it. */
public interface ImpactEvidence {

    Impact of(CompiledRules before, CompiledRules after, PeriodId period);
}
