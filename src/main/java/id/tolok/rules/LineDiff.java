package id.tolok.rules;

import id.tolok.rules.DiffLine.Kind;
import java.util.ArrayList;
import java.util.List;

/** The shortest way from one text to another by lines (Myers); beyond a bound everything between counts as replaced. */
public final class LineDiff {

    private static final int MOST_EDITS = 1000;

    private final List<String> before;
    private final List<String> after;
    private final List<DiffLine> result = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    public static List<DiffLine> of(String before, String after) {
        return new LineDiff(before.lines().toList(), after.lines().toList()).compare();
    }

    private List<DiffLine> compare() {
        var reached = forward();
        if (reached.isEmpty()) {
            before.forEach(line -> result.add(new DiffLine(Kind.REMOVED, line)));
            after.forEach(line -> result.add(new DiffLine(Kind.ADDED, line)));
            return result;
        }
        backward(reached);
        return result.reversed();
    }

    /** For each number of edits the furthest line of {@code before} on each diagonal, as it was before that edit. */
    private List<int[]> forward() {
        int most = Math.min(before.size() + after.size(), MOST_EDITS);
        var furthest = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int edits = 0; edits <= most; edits++) {
            trace.add(furthest.clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + 1 + diagonal;
                int x = goesDown(furthest, at, diagonal, edits) ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - diagonal;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= before.size() && y >= after.size()) {
                    return trace;
                }
            }
        }
        return List.of();
    }

    private void backward(List<int[]> trace) {
        int most = (trace.getFirst().length - 3) / 2;
        int x = before.size();
        int y = after.size();
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            var furthest = trace.get(edits);
            int diagonal = x - y;
            int at = most + 1 + diagonal;
            boolean down = goesDown(furthest, at, diagonal, edits);
            int fromX = edits == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1];
            int fromY = edits == 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
            while (x > fromX && y > fromY) {
                x--;
                y--;
                result.add(new DiffLine(Kind.SAME, before.get(x)));
            }
            if (edits > 0) {
                result.add(
                        down
                                ? new DiffLine(Kind.ADDED, after.get(fromY))
                                : new DiffLine(Kind.REMOVED, before.get(fromX)));
                x = fromX;
                y = fromY;
            }
        }
    }

    private static boolean goesDown(int[] furthest, int at, int diagonal, int edits) {
        return diagonal == -edits || (diagonal != edits && furthest[at - 1] < furthest[at + 1]);
    }
}
