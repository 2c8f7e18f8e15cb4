package id.tolok.rules.pack;

import id.tolok.engine.EmployeeFacts;
import id.tolok.shared.Place;

/** One example that a rule set must get right: facts about an invented employee, and what must come out. */
public record Case(String name, Place place, EmployeeFacts facts, Expectation expected) {}
