package id.tolok.facts.internal;

import id.tolok.organisation.ReportingLines;
import id.tolok.planning.Period;
import id.tolok.shared.Auditable;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells assessors of whom facts are missing, and remembers when. */
@Component
public class ReminderWork {

    private static final Duration QUIET = Duration.ofDays(3);

    private final ReportingLines lines;
    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReminderWork(ReportingLines lines, JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.lines = lines;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    public int remind(Collection<EmployeeId> people, Period period) {
        var teams = new TreeMap<Long, Integer>();
        lines.assessorsOf(people, LocalDate.now(clock))
                .values()
                .forEach(assessor -> teams.merge(assessor.value(), 1, Integer::sum));
        toldLately(period).forEach(teams::remove);
        teams.forEach((assessor, count) -> {
            remember(assessor, period);
            events.publishEvent(new Notice(
                    new EmployeeId(assessor),
                    "facts-missing",
                    List.of(String.valueOf(count), period.code()),
                    "facts/completeness?period=" + period.code()));
        });
        if (!teams.isEmpty()) {
            events.publishEvent(
                    Auditable.of("facts.reminders-sent", "period:" + period.id().value()));
        }
        return teams.size();
    }

    private Set<Long> toldLately(Period period) {
        return new HashSet<>(database.sql("select assessor_id from fact_reminder where period_id = ? and sent_at > ?")
                .params(period.id().value(), now().minus(QUIET))
                .query(Long.class)
                .list());
    }

    private void remember(long assessor, Period period) {
        database.sql("insert into fact_reminder (period_id, assessor_id, sent_at) values (?, ?, ?)")
                .params(period.id().value(), assessor, now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
