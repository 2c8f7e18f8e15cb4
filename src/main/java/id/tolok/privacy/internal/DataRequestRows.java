package id.tolok.privacy.internal;

import id.tolok.privacy.DataRequest;
import id.tolok.privacy.DataRequest.Kind;
import id.tolok.privacy.DataRequest.State;
import id.tolok.privacy.DataRequestId;
import id.tolok.privacy.DataRequests;
import id.tolok.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of requests about personal data: rows are added, and each is answered once. */
@Component
public class DataRequestRows {

    private static final String SELECT = """
            select id, employee_id, kind, words, state, asked_at, due_at, answered_by, answered_at, answer
            from data_request""";

    private final JdbcClient database;

    DataRequestRows(JdbcClient database) {
        this.database = database;
    }

    public DataRequest add(EmployeeId employee, Kind kind, String words, String by, Instant now) {
        long id = database.sql("select nextval('data_request_seq')")
                .query(Long.class)
                .single();
        var due = now.plus(DataRequest.TIME_TO_ANSWER);
        database.sql("""
                insert into data_request (id, employee_id, kind, words, state, asked_by, asked_at, due_at)
                values (?, ?, ?, ?, 'OPEN', ?, ?, ?)""")
                .params(
                        id,
                        employee.value(),
                        kind.name(),
                        words,
                        by,
                        now.atOffset(ZoneOffset.UTC),
                        due.atOffset(ZoneOffset.UTC))
                .update();
        return new DataRequest(new DataRequestId(id), employee, kind, words, State.OPEN, now, due, Optional.empty());
    }

    public Optional<DataRequest> find(DataRequestId id) {
        return database.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(DataRequestRows::request)
                .optional();
    }

    public List<DataRequest> of(EmployeeId employee) {
        return database.sql(SELECT + " where employee_id = ? order by asked_at desc, id desc")
                .param(employee.value())
                .query(DataRequestRows::request)
                .list();
    }

    public List<DataRequest> all(int offset, int limit) {
        return database.sql(SELECT + " " + """
                order by case when state = 'OPEN' then 0 else 1 end, case when state = 'OPEN' then due_at end,
                    answered_at desc, id desc offset ? rows fetch next ? rows only""")
                .params(offset, limit)
                .query(DataRequestRows::request)
                .list();
    }

    public int count() {
        return database.sql("select count(*) from data_request")
                .query(Integer.class)
                .single();
    }

    public DataRequests.Waiting waiting(Instant now) {
        return database.sql("""
                select count(*), count(case when due_at < ? then 1 end) from data_request where state = 'OPEN'""")
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new DataRequests.Waiting(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** @return whether it was still open */
    public boolean answer(DataRequestId id, State state, DataRequest.Answer answer) {
        return database.sql("""
                        update data_request set state = ?, answered_by = ?, answered_at = ?, answer = ?
                        where id = ? and state = 'OPEN'""")
                        .params(
                                state.name(),
                                answer.by(),
                                answer.at().atOffset(ZoneOffset.UTC),
                                answer.words(),
                                id.value())
                        .update()
                == 1;
    }

    private static DataRequest request(ResultSet row, int number) throws SQLException {
        var answeredAt = Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class));
        var by = row.getString("answered_by");
        var words = row.getString("answer");
        return new DataRequest(
                new DataRequestId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                answeredAt.map(at -> new DataRequest.Answer(by, at.toInstant(), words)));
    }
}
