package id.tolok.planning;

import id.tolok.shared.PeriodId;

/** A period went on to its next state. */
public record PeriodMoved(PeriodId period, PeriodState from, PeriodState to) {}
