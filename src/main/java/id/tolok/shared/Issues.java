package id.tolok.shared;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** All issues of one input, sorted by place, without repetition. */
public record Issues(List<Issue> all) implements Iterable<Issue> {

    public static final Issues NONE = new Issues(List.of());

    public Issues {
        all = all.stream().sorted().distinct().toList();
    }

    public static Issues of(Issue... issues) {
        return new Issues(List.of(issues));
    }

    public static Issues of(Collection<Issue> issues) {
        return new Issues(List.copyOf(issues));
    }

    public Issues and(Issues others) {
        return new Issues(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public Iterator<Issue> iterator() {
        return all.iterator();
    }
}
