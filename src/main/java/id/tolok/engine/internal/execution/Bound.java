package id.tolok.engine.internal.execution;

/** What a slot of a rule holds while it is matched: a fact, or what an accumulate took. */
public sealed interface Bound permits Evidence, Tally {}
