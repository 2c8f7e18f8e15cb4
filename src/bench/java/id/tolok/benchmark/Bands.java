package id.tolok.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The tables that all engines get: twenty indicators, each with equal bands from 20 to 100; below 20 there is nothing. */
record Bands(List<Band> rows) {

    static final int CODES = 20;
    static final List<String> ASPECTS = List.of("service_quality", "discipline", "innovation");

    /** Points for a value from the lower bound to below the upper one. */
    record Band(String name, String code, BigDecimal from, BigDecimal below, String aspect, BigDecimal points) {}

    static Bands of(int rules) {
        int bands = rules / CODES;
        var rows = new ArrayList<Band>();
        for (int code = 0; code < CODES; code++) {
            for (int band = 0; band < bands; band++) {
                rows.add(new Band(
                        "indicator " + code + " band " + band,
                        code(code),
                        bound(band, bands),
                        bound(band + 1, bands),
                        ASPECTS.get(code % ASPECTS.size()),
                        BigDecimal.valueOf(5L + (code * 7L + band * 3L) % 40, 1)));
            }
        }
        return new Bands(rows);
    }

    static String code(int number) {
        return "indicator_" + number;
    }

    private static BigDecimal bound(int band, int bands) {
        return BigDecimal.valueOf(80L * band)
                .divide(BigDecimal.valueOf(bands), 2, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(20));
    }

    /** One value with two decimals for each indicator of each employee. */
    static List<List<BigDecimal>> population(int employees) {
        var random = new SplittableRandom(42);
        var people = new ArrayList<List<BigDecimal>>();
        for (int i = 0; i < employees; i++) {
            var values = new ArrayList<BigDecimal>();
            for (int code = 0; code < CODES; code++) {
                values.add(BigDecimal.valueOf(random.nextInt(10_000), 2));
            }
            people.add(values);
        }
        return people;
    }
}
