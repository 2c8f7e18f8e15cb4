package id.tolok.engine.internal.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * How many steps a regular expression becomes at most, counted before it is compiled: repetitions within repetitions would
 * fill the memory.
 */
final class RegexSize {

    private static final Pattern COUNTED = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");
    private static final int CLASS = 20;
    private static final long MOST = Integer.MAX_VALUE;

    private final String regex;
    private final Deque<Long> groups = new ArrayDeque<>();
    private long sum;
    private long last;
    private int at;

    private RegexSize(String regex) {
        this.regex = regex;
    }

    static long of(String regex) {
        return new RegexSize(regex).count();
    }

    private long count() {
        while (at < regex.length()) {
            char c = regex.charAt(at);
            switch (c) {
                case '(' -> open();
                case ')' -> close();
                case '[' -> take(CLASS, classEnd());
                case '\\' -> take(isClass() ? CLASS : 1, at + 2);
                case '{' -> repeat();
                default -> take(1, at + 1);
            }
        }
        while (!groups.isEmpty()) {
            close();
        }
        return sum;
    }

    private boolean isClass() {
        return at + 1 < regex.length() && "pPdDwWsS".indexOf(regex.charAt(at + 1)) >= 0;
    }

    private void take(long size, int next) {
        last = size;
        sum = Math.min(MOST, sum + size);
        at = next;
    }

    private void open() {
        groups.push(sum);
        sum = 0;
        at++;
    }

    private void close() {
        long group = sum + 2;
        sum = groups.isEmpty() ? 0 : groups.pop();
        take(group, at + 1);
    }

    private int classEnd() {
        int end = at + 1;
        if (end < regex.length() && regex.charAt(end) == '^') {
            end++;
        }
        end++;
        while (end < regex.length() && regex.charAt(end) != ']') {
            end += regex.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private void repeat() {
        var counted = COUNTED.matcher(regex).region(at, regex.length());
        if (!counted.lookingAt()) {
            take(1, at + 1);
            return;
        }
        var most = counted.group(2);
        long times =
                Math.max(Long.parseLong(counted.group(1)), most == null || most.isEmpty() ? 1 : Long.parseLong(most));
        long more = Math.min(MOST, last * Math.max(0, times - 1) + 2);
        sum = Math.min(MOST, sum + more);
        last = Math.min(MOST, last + more);
        at = counted.end();
    }
}
