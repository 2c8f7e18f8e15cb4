package id.tolok.engine.vocabulary;

import java.time.LocalDate;

/** The period that is appraised; one fact per evaluation. {@code months} counts whole calendar months, both ends included. */
public record Period(String code, LocalDate start, LocalDate end, int months) {}
