package id.tolok.engine.dictionary;

/** A level, grade, proposal, award, recommendation or flag that rules may give. */
public record Outcome(String code, Titles titles) {}
