package id.tolok.organisation;

import id.tolok.shared.UnitId;
import java.util.Optional;

/** A part of the organisation; units form a tree, or several. */
public record Unit(UnitId id, String code, String name, Optional<UnitId> parent) {}
