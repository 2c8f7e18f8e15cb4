package id.tolok.rules;

import id.tolok.rules.Impact.Slice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Which share of each group gets one of the good grades, held against the group with the largest share: below four
 * fifths of it is a sign of disadvantage that somebody should look into, not a proof.
 */
public final class FourFifths {

    private static final BigDecimal LIMIT = new BigDecimal("0.8");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int EXACT = 10;

    private final Map<Slice, BigDecimal> shares;
    private final BigDecimal best;

    private FourFifths(Map<Slice, BigDecimal> shares) {
        this.shares = shares;
        this.best = shares.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** @param side counts by grade, such as {@code Slice::after} */
    public static FourFifths of(
            List<Slice> slices, Function<Slice, SortedMap<String, Integer>> side, Set<String> good) {
        var shares = new HashMap<Slice, BigDecimal>();
        for (var slice : slices) {
            int count = side.apply(slice).entrySet().stream()
                    .filter(entry -> good.contains(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            shares.put(
                    slice,
                    BigDecimal.valueOf(count).divide(BigDecimal.valueOf(slice.people()), EXACT, RoundingMode.HALF_UP));
        }
        return new FourFifths(shares);
    }

    /** Percent with one decimal. */
    public BigDecimal percent(Slice slice) {
        return share(slice).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }

    public boolean isBelow(Slice slice) {
        return share(slice).compareTo(best.multiply(LIMIT)) < 0;
    }

    private BigDecimal share(Slice slice) {
        return shares.getOrDefault(slice, BigDecimal.ZERO);
    }
}
