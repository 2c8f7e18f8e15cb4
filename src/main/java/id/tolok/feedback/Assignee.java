package id.tolok.feedback;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;

/** Whom a feedback is about, in the reviewer's judgement. */
public sealed interface Assignee {

    record Person(EmployeeId employee) implements Assignee {}

    record OfUnit(UnitId unit) implements Assignee {}
}
