package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;

/** Somebody to evaluate, with the stored facts. */
record SubjectFacts(Subject subject, EmployeeFacts facts) {}
