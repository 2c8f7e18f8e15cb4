package id.tolok.notification.internal;

import id.tolok.notification.NoticeId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of notices. */
@Repository
public class NoticeRows {

    /** As the sequence is defined: it hands out blocks of so many ids. */
    private static final int BLOCK = 100;

    private static final char BETWEEN = '\u001f';
    private static final String COLUMNS = "id, employee_id, code, arguments, link, created_at, read_at";

    private final JdbcTemplate batches;
    private final JdbcClient database;
    private final Clock clock;

    NoticeRows(JdbcTemplate batches, Clock clock) {
        this.batches = batches;
        this.database = JdbcClient.create(batches);
        this.clock = clock;
    }

    /** Mail is due for all of them until somebody's settings say otherwise. */
    void add(List<Notice> notices) {
        var now = now();
        var ids = ids(notices.size());
        batches.batchUpdate(
                "insert into notice (id, employee_id, code, arguments, link, created_at, mail_state, mail_failures)"
                        + " values (?, ?, ?, ?, ?, ?, 'DUE', 0)",
                notices,
                BLOCK,
                (statement, notice) -> {
                    statement.setLong(1, ids.nextLong());
                    statement.setLong(2, notice.to().value());
                    statement.setString(3, notice.code());
                    statement.setString(4, String.join(String.valueOf(BETWEEN), notice.arguments()));
                    statement.setString(5, notice.link());
                    statement.setObject(6, now);
                });
    }

    public List<NoticeRow> newest(EmployeeId to, int offset, int limit) {
        return database.sql("select " + COLUMNS + " from notice where employee_id = ? order by id desc"
                        + " offset ? rows fetch next ? rows only")
                .params(to.value(), offset, limit)
                .query(NoticeRows::row)
                .list();
    }

    public int count(EmployeeId to) {
        return number("select count(*) from notice where employee_id = ?", to);
    }

    public int unread(EmployeeId to) {
        return number("select count(*) from notice where employee_id = ? and read_at is null", to);
    }

    public void read(EmployeeId to, NoticeId notice) {
        database.sql("update notice set read_at = ? where employee_id = ? and id = ? and read_at is null")
                .params(now(), to.value(), notice.value())
                .update();
    }

    public void readAll(EmployeeId to) {
        database.sql("update notice set read_at = ? where employee_id = ? and read_at is null")
                .params(now(), to.value())
                .update();
    }

    static NoticeRow row(ResultSet row, int number) throws SQLException {
        var arguments = row.getString("arguments");
        return new NoticeRow(
                new NoticeId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("code"),
                arguments.isEmpty() ? List.of() : List.of(arguments.split(String.valueOf(BETWEEN), -1)),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private int number(String sql, EmployeeId to) {
        return database.sql(sql).param(to.value()).query(Integer.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private PrimitiveIterator.OfLong ids(int count) {
        var blocks = new ArrayList<Long>();
        for (int reserved = 0; reserved < count; reserved += BLOCK) {
            blocks.add(database.sql("select nextval('notice_seq')")
                    .query(Long.class)
                    .single());
        }
        return blocks.stream()
                .flatMapToLong(first -> LongStream.range(first, first + BLOCK))
                .iterator();
    }
}
