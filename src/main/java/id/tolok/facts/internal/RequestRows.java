package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactChange;
import id.tolok.facts.FactEntry;
import id.tolok.facts.FactRequest;
import id.tolok.facts.FactRequest.State;
import id.tolok.facts.FactRequestId;
import id.tolok.facts.ObservationId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of requests: rows are added, and each is answered once. */
@Component
class RequestRows {

    private static final String SELECT = """
            select id, employee_id, period_id, observation_id, indicator, number_value, text_value, observed_on, source,
                form_title, form_answers, reason, state, asked_at, due_at, answered_by, answered_at, answer, recorded_id
            from fact_request""";

    private static final String NOT_REMINDED = "(reminded is null or reminded = 'SOON' and :reminder = 'LATE')";

    private final JdbcClient database;

    RequestRows(JdbcClient database) {
        this.database = database;
    }

    FactRequestId add(EmployeeId employee, PeriodId period, FactChange change, String reason, String by, Instant now) {
        long id = database.sql("select nextval('fact_request_seq')")
                .query(Long.class)
                .single();
        var wanted = change.better().map(FactEntry::observation);
        var form = change.better().flatMap(FactEntry::form);
        database.sql("""
                insert into fact_request (id, employee_id, period_id, observation_id, indicator, number_value, text_value,
                    observed_on, source, form_title, form_answers, reason, state, asked_by, asked_at, due_at)
                values (:id, :employee, :period, :disputed, :indicator, :number, :text, :day, :source, :title, :answers,
                    :reason, 'OPEN', :by, :now, :due)""")
                .param("id", id)
                .param("employee", employee.value())
                .param("period", period.value())
                .param("disputed", change.old().map(ObservationId::value).orElse(null), Types.BIGINT)
                .param("indicator", wanted.map(Observation::code).orElse(null), Types.VARCHAR)
                .param("number", wanted.map(Observation::value).orElse(null), Types.NUMERIC)
                .param("text", wanted.map(Observation::text).orElse(null), Types.VARCHAR)
                .param("day", wanted.map(Observation::date).orElse(null), Types.DATE)
                .param("source", wanted.map(Observation::source).orElse(null), Types.VARCHAR)
                .param("title", form.map(filled -> filled.title()).orElse(null), Types.VARCHAR)
                .param("answers", form.map(FormRows::answers).orElse(null), Types.VARCHAR)
                .param("reason", reason)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", now.plus(FactRequest.TIME_TO_ANSWER).atOffset(ZoneOffset.UTC))
                .update();
        return new FactRequestId(id);
    }

    Optional<FactRequest> find(FactRequestId id) {
        return database.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(new RequestMapper())
                .optional();
    }

    boolean isDisputed(ObservationId observation) {
        return database.sql("select count(*) from fact_request where observation_id = ? and state = 'OPEN'")
                        .param(observation.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<FactRequest> of(EmployeeId employee, PeriodId period) {
        return database.sql(SELECT + " where employee_id = ? and period_id = ? order by asked_at desc, id desc")
                .params(employee.value(), period.value())
                .query(new RequestMapper())
                .list();
    }

    /** @param people absent for those of everybody */
    List<FactRequest> open(Optional<Collection<EmployeeId>> people) {
        return some("state = 'OPEN'", people, "due_at, id", Integer.MAX_VALUE);
    }

    List<FactRequest> answered(Optional<Collection<EmployeeId>> people, int most) {
        return some("state <> 'OPEN'", people, "answered_at desc, id desc", most);
    }

    private List<FactRequest> some(String where, Optional<Collection<EmployeeId>> people, String order, int most) {
        var ids = people.map(some -> some.stream().map(EmployeeId::value).toList());
        if (ids.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        return database.sql(SELECT + " where " + where + (ids.isPresent() ? " and employee_id in (:people)" : "")
                        + " order by " + order + " fetch first :most rows only")
                .param("people", ids.orElse(List.of()))
                .param("most", most)
                .query(new RequestMapper())
                .list();
    }

    /** The open ones whose time is over by then, and whose reminder of that kind was not sent yet. */
    List<FactRequest> dueBy(Instant then, RequestDeadlines.Reminder reminder) {
        return database.sql(SELECT + " where state = 'OPEN' and due_at <= :then and " + NOT_REMINDED
                        + " order by due_at, id")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("reminder", reminder.name())
                .query(new RequestMapper())
                .list();
    }

    /** @return whether it is this call that has to send it */
    boolean remind(FactRequestId id, RequestDeadlines.Reminder reminder) {
        return database.sql("update fact_request set reminded = :reminder where id = :id and " + NOT_REMINDED)
                        .param("reminder", reminder.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether it was still open */
    boolean answer(FactRequestId id, State state, FactRequest.Answer answer) {
        return database.sql("""
                        update fact_request set state = :state, answered_by = :by, answered_at = :at, answer = :reason,
                            recorded_id = :recorded
                        where id = :id and state = 'OPEN'""")
                        .param("state", state.name())
                        .param("by", answer.by())
                        .param("at", answer.at().atOffset(ZoneOffset.UTC))
                        .param("reason", answer.reason())
                        .param(
                                "recorded",
                                answer.recorded().map(ObservationId::value).orElse(null),
                                Types.BIGINT)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
