package id.tolok.facts.intake;

import id.tolok.organisation.identity.Nip;

/** Whom a fact is about: a person, or a unit whose members it reaches. */
public sealed interface Subject {

    /** What a facts file writes before the code of a unit. */
    String UNIT_PREFIX = "unit:";

    record Person(Nip nip) implements Subject {}

    record Unit(String code) implements Subject {}
}
