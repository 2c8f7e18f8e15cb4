package id.tolok.facts;

import id.tolok.facts.intake.ColumnMapping;

/** Where files come from again and again, with what the columns of the last one meant. */
public record FactSource(String name, ColumnMapping mapping) {}
