package id.tolok.benchmark;

/** All engines must give the same points in total, else they are not worth comparing. */
final class Totals {

    private Totals() {}

    static void check(int rules, double total) {
        var rows = Bands.of(rules).rows();
        double expected = 0;
        for (var values : Bands.population(Evaluation.EMPLOYEES)) {
            for (var band : rows) {
                var value = values.get(Integer.parseInt(band.code().substring("indicator_".length())));
                if (value.compareTo(band.from()) >= 0 && value.compareTo(band.below()) < 0) {
                    expected += band.points().doubleValue();
                }
            }
        }
        if (Math.abs(expected - total) > 0.1) {
            throw new IllegalStateException("expected " + expected + " points, not " + total);
        }
    }
}
