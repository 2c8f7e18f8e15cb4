package id.tolok.feedback;

import id.tolok.shared.UnitId;

/**
 * Where citizens are served and may say how it was: a counter, a mobile service, a house.
 *
 * @param code part of its public address; says nothing and is never given twice
 * @param open whether it takes feedback
 */
public record ServicePoint(ServicePointId id, String code, String name, UnitId unit, boolean open) {}
