package id.tolok.rules;

import id.tolok.planning.Period;

/**
 * A period that has begun already and that a publication would give other rules.
 *
 * @param pinned whether it keeps its version until somebody gives it this one
 * @param impact what people would get otherwise than by the rules that count for it now
 */
public record AffectedPeriod(Period period, boolean pinned, Impact impact) {}
