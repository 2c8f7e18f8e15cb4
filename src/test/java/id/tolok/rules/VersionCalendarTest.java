package id.tolok.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.rules.VersionCalendar.Kind;
import id.tolok.rules.VersionCalendar.Span;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionCalendarTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void tellsWhichVersionCountsWhen() {
        var first = version(1, VersionState.PUBLISHED, JANUARY);
        var second = version(2, VersionState.PUBLISHED, JULY);
        assertThat(VersionCalendar.of(List.of(second, first), JANUARY).spans())
                .containsExactly(
                        new Span(Kind.COUNTS, Optional.of(first), JANUARY, Optional.of(JULY.minusDays(1))),
                        new Span(Kind.COUNTS, Optional.of(second), JULY, Optional.empty()));
    }

    @Test
    void marksHolesOverlapsAndWhatWasWithdrawn() {
        var old = version(1, VersionState.PUBLISHED, JULY);
        var newer = version(2, VersionState.PUBLISHED, JULY);
        var gone = version(3, VersionState.WITHDRAWN, JANUARY);
        assertThat(VersionCalendar.of(List.of(gone, newer, old), JANUARY).spans())
                .containsExactly(
                        new Span(Kind.HOLE, Optional.empty(), JANUARY, Optional.of(JULY.minusDays(1))),
                        new Span(Kind.OVERLAPPED, Optional.of(old), JULY, Optional.of(JULY)),
                        new Span(Kind.COUNTS, Optional.of(newer), JULY, Optional.empty()),
                        new Span(Kind.WITHDRAWN, Optional.of(gone), JANUARY, Optional.empty()));
    }

    @Test
    void isOneHoleWithoutAnyPublishedVersion() {
        assertThat(VersionCalendar.of(List.of(version(1, VersionState.DRAFT, JULY)), JANUARY)
                        .spans())
                .containsExactly(new Span(Kind.HOLE, Optional.empty(), JANUARY, Optional.empty()));
    }

    private static RuleSetVersion version(int number, VersionState state, LocalDate from) {
        return new RuleSetVersion(
                new RuleSetVersionId(number),
                new RuleSetId("example"),
                number,
                state,
                Hash.of(String.valueOf(number)),
                0,
                Optional.empty(),
                Optional.of(from),
                new Signature("ayu", Instant.EPOCH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
