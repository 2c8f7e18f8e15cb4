package id.tolok.organisation.internal;

import id.tolok.shared.Place;
import java.util.Optional;

/** One good row of a file of units. */
record UnitRow(String code, String name, Optional<String> parent, Place place) {}
