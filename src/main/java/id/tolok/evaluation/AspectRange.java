package id.tolok.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/** Scores of one aspect, both borders included; an aspect that nobody wrote is in no range. */
public record AspectRange(String aspect, Optional<BigDecimal> least, Optional<BigDecimal> most) {}
