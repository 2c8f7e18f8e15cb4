package id.tolok.planning.intake;

import id.tolok.engine.vocabulary.Goal;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.Place;

/** One row of a goals file that has no error. */
public record GoalRow(Nip nip, Goal goal, GoalWording words, Place place) {}
