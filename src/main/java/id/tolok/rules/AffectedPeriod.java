package id.tolok.rules;

import id.tolok.planning.Period;

/**
 * A period that has begun already and that a publication would give other rules.
 *
 * @param impact what people would get otherwise than by the rules that count for it now
 */
public record AffectedPeriod(Period period, Impact impact) {}
