package id.tolok.organisation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds circles where each has at most one above. */
final class Circles {

    private Circles() {}

    /** Each circle once, in its own order, as they are met from these starts. */
    static <T> List<List<T>> in(Map<T, T> above, Collection<T> starts) {
        var circles = new ArrayList<List<T>>();
        var settled = new HashSet<T>();
        for (var start : starts) {
            var path = new LinkedHashSet<T>();
            var here = start;
            while (here != null && !settled.contains(here) && path.add(here)) {
                here = above.get(here);
            }
            if (here != null && path.contains(here)) {
                var first = here;
                circles.add(
                        path.stream().dropWhile(member -> !member.equals(first)).toList());
            }
            settled.addAll(path);
        }
        return circles;
    }
}
