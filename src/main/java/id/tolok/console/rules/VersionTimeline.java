package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Formats;
import id.tolok.planning.Period;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.VersionCalendar;
import id.tolok.rules.VersionCalendar.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The versions of a rule set along the days, with the periods below them; holes and overlaps are marked. */
final class VersionTimeline extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_AFTER = 6;

    private final LocalDate start;
    private final LocalDate end;

    VersionTimeline(VersionCalendar calendar, List<Period> periods, LocalDate today) {
        start = calendar.spans().stream()
                .map(VersionCalendar.Span::from)
                .min(LocalDate::compareTo)
                .orElse(today)
                .withDayOfMonth(1);
        end = periods.stream()
                .map(Period::end)
                .reduce(today, (a, b) -> a.isAfter(b) ? a : b)
                .plusMonths(
                        calendar.spans().stream().anyMatch(span -> span.from().isAfter(today)) ? MONTHS_AFTER : 1);
        getContent().addClassName("tolok-timeline");
        var versions = row("rules.calendar.versions");
        calendar.spans().stream()
                .filter(span -> span.kind() == Kind.COUNTS || span.kind() == Kind.HOLE)
                .forEach(span -> versions.add(bar(span)));
        versions.add(mark(today));
        var never = calendar.spans().stream()
                .filter(span -> span.kind() == Kind.OVERLAPPED || span.kind() == Kind.WITHDRAWN)
                .toList();
        if (!never.isEmpty()) {
            var row = row("rules.calendar.never");
            never.forEach(span -> row.add(bar(span)));
        }
        var below = row("rules.calendar.periods");
        periods.forEach(period -> below.add(place(new Span(period.code()), period.start(), period.end(), "period")));
    }

    private Div row(String label) {
        var track = new Div();
        track.addClassName("tolok-timeline-track");
        var row = new Div(new Span(getTranslation(label)), track);
        row.addClassName("tolok-timeline-row");
        getContent().add(row);
        return track;
    }

    private Div bar(VersionCalendar.Span span) {
        var kind = span.kind().name().toLowerCase(Locale.ROOT);
        var words = getTranslation("rules.calendar." + kind, number(span.version()));
        var days = span.until()
                .map(until -> getTranslation("rules.calendar.from-until", day(span.from()), day(until)))
                .orElseGet(() -> getTranslation("rules.calendar.from", day(span.from())));
        var label =
                span.version().<Component>map(version -> link(version, words)).orElseGet(() -> new Span(words));
        var last = span.kind() == Kind.OVERLAPPED || span.kind() == Kind.WITHDRAWN
                ? span.from().plusMonths(1)
                : span.until().orElse(end);
        var bar = place(label, span.from(), last, kind);
        bar.getElement().setAttribute("title", words + ": " + days);
        return bar;
    }

    private static RouterLink link(RuleSetVersion version, String words) {
        return new RouterLink(words, VersionView.class, VersionActions.parameters(version.id()));
    }

    private static String number(Optional<RuleSetVersion> version) {
        return version.map(v -> String.valueOf(v.number())).orElse("");
    }

    private Div place(Component label, LocalDate from, LocalDate until, String kind) {
        var bar = new Div(label);
        bar.addClassNames("tolok-timeline-bar", "tolok-timeline-" + kind);
        bar.getStyle().set("left", percent(from));
        bar.getStyle().set("right", "calc(100% - " + percent(until.plusDays(1)) + ")");
        return bar;
    }

    private Div mark(LocalDate today) {
        var mark = new Div();
        mark.addClassName("tolok-timeline-today");
        mark.getStyle().set("left", percent(today));
        mark.getElement().setAttribute("title", getTranslation("rules.calendar.today"));
        return mark;
    }

    private String percent(LocalDate day) {
        var all = Math.max(ChronoUnit.DAYS.between(start, end), 1);
        var at = Math.clamp(ChronoUnit.DAYS.between(start, day), 0, all);
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * at / all);
    }

    private String day(LocalDate date) {
        return Formats.date(date, getLocale());
    }
}
