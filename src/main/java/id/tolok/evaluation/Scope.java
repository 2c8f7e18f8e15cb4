package id.tolok.evaluation;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;

/** Whom a run evaluates. */
public sealed interface Scope {

    record OnePerson(EmployeeId employee) implements Scope {}

    /** Everybody whom the assessor assesses at the end of the period, or today while it still runs. */
    record Team(EmployeeId assessor) implements Scope {}

    /** A unit and all units below it. */
    record UnitTree(UnitId unit) implements Scope {}

    record Everyone() implements Scope {}

    /** The people of a saved selection who still work here. */
    record Saved(SelectionId selection) implements Scope {}
}
