package id.tolok.testing;

import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Outcomes of people who got a grade. */
public final class Graded {

    private Graded() {}

    public static Outcome outcome(
            Map<String, BigDecimal> aspects, Map<String, String> ratings, String grade, List<Firing> firings) {
        return new Outcome(
                Outcome.Status.OK,
                new TreeMap<>(),
                new TreeMap<>(aspects),
                new TreeMap<>(ratings),
                Optional.of(grade),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                firings);
    }
}
