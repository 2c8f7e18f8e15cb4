package id.tolok.evaluation.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.UnitId;

/**
 * Somebody whom a run evaluates.
 *
 * @param id also that of the result
 * @param ordinal place within the run, from 0
 */
record Subject(long id, int ordinal, EmployeeId employee, UnitId unit, String nip, String name, Hash facts) {}
