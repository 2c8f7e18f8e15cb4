package id.tolok.facts.intake;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.shared.Place;

/** One row of a facts file that has no error. */
public record FactRow(Subject subject, Observation observation, Place place) {}
