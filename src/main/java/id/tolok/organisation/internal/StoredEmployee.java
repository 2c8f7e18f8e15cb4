package id.tolok.organisation.internal;

import id.tolok.organisation.Employee;
import id.tolok.organisation.identity.Nip;
import java.util.Optional;

/** What is known of an employee on the day from which an import counts. */
record StoredEmployee(Employee employee, String unitCode, Optional<Nip> supervisor) {}
