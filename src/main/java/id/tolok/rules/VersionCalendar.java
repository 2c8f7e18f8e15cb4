package id.tolok.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which version of a rule set counts when, with the holes where none does and the versions that never count. */
public record VersionCalendar(List<Span> spans) {

    public VersionCalendar {
        spans = List.copyOf(spans);
    }

    /**
     * @param version absent for a hole
     * @param until the last day; absent while nothing follows
     */
    public record Span(Kind kind, Optional<RuleSetVersion> version, LocalDate from, Optional<LocalDate> until) {}

    public enum Kind {
        COUNTS,
        /** No version counts, though a period lies here. */
        HOLE,
        /** Another one that begins on the same day counts instead. */
        OVERLAPPED,
        WITHDRAWN
    }

    /** @param since the first day that anybody is appraised for */
    public static VersionCalendar of(List<RuleSetVersion> versions, LocalDate since) {
        var spans = new ArrayList<Span>();
        var published = versions.stream()
                .filter(version -> version.state() == VersionState.PUBLISHED)
                .filter(version -> version.effectiveFrom().isPresent())
                .sorted(Comparator.comparing(VersionCalendar::from).thenComparingInt(RuleSetVersion::number))
                .toList();
        if (published.isEmpty()) {
            spans.add(new Span(Kind.HOLE, Optional.empty(), since, Optional.empty()));
        } else if (from(published.getFirst()).isAfter(since)) {
            var until = from(published.getFirst()).minusDays(1);
            spans.add(new Span(Kind.HOLE, Optional.empty(), since, Optional.of(until)));
        }
        for (int i = 0; i < published.size(); i++) {
            var version = published.get(i);
            var next = i + 1 < published.size() ? Optional.of(from(published.get(i + 1))) : Optional.<LocalDate>empty();
            boolean overlapped = next.filter(from(version)::equals).isPresent();
            spans.add(
                    overlapped
                            ? new Span(Kind.OVERLAPPED, Optional.of(version), from(version), next)
                            : new Span(
                                    Kind.COUNTS,
                                    Optional.of(version),
                                    from(version),
                                    next.map(day -> day.minusDays(1))));
        }
        versions.stream()
                .filter(version -> version.state() == VersionState.WITHDRAWN)
                .filter(version -> version.effectiveFrom().isPresent())
                .sorted(Comparator.comparing(VersionCalendar::from).thenComparingInt(RuleSetVersion::number))
                .forEach(version ->
                        spans.add(new Span(Kind.WITHDRAWN, Optional.of(version), from(version), Optional.empty())));
        return new VersionCalendar(spans);
    }

    private static LocalDate from(RuleSetVersion version) {
        return version.effectiveFrom().orElseThrow();
    }
}
