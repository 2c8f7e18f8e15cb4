package id.tolok.feedback.internal;

import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackId;
import id.tolok.feedback.FeedbackKind;
import id.tolok.feedback.FeedbackState;
import id.tolok.feedback.RejectReason;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads feedback with its answers, two queries for however many. */
@Component
class FeedbackMapper {

    private final JdbcClient database;

    FeedbackMapper(JdbcClient database) {
        this.database = database;
    }

    List<Feedback> all(JdbcClient.StatementSpec query) {
        var answers = new HashMap<Long, SortedMap<Integer, Integer>>();
        var found = query.query((row, number) -> feedback(row, answers)).list();
        if (found.isEmpty()) {
            return found;
        }
        database.sql("select feedback_id, element, answer from feedback_answer where feedback_id in (:ids)")
                .param("ids", List.copyOf(answers.keySet()))
                .query(row -> {
                    answers.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                            .put(row.getInt(2), row.getInt(3));
                });
        return found.stream()
                .map(one -> withAnswers(one, answers.getOrDefault(one.id().value(), new TreeMap<>())))
                .toList();
    }

    private static Feedback feedback(ResultSet row, Map<Long, SortedMap<Integer, Integer>> answers)
            throws SQLException {
        long id = row.getLong("id");
        answers.put(id, new TreeMap<>());
        return new Feedback(
                new FeedbackId(id),
                row.getString("point_name"),
                new UnitId(row.getLong("unit_id")),
                FeedbackKind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getString("officer"),
                new TreeMap<>(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_on", LocalDate.class),
                FeedbackState.valueOf(row.getString("state")),
                row.getInt("same_count"),
                row.getInt("origin_count"),
                assignee(row),
                Optional.ofNullable(row.getString("reason")).map(RejectReason::valueOf),
                Optional.ofNullable(row.getString("decided_by")),
                Optional.ofNullable(row.getString("reply")));
    }

    private static Optional<Assignee> assignee(ResultSet row) throws SQLException {
        var person = row.getObject("assigned_employee", Long.class);
        var unit = row.getObject("assigned_unit", Long.class);
        if (person != null) {
            return Optional.of(new Assignee.Person(new EmployeeId(person)));
        }
        return unit == null ? Optional.empty() : Optional.of(new Assignee.OfUnit(new UnitId(unit)));
    }

    private static Feedback withAnswers(Feedback one, SortedMap<Integer, Integer> answers) {
        return new Feedback(
                one.id(),
                one.servicePoint(),
                one.unit(),
                one.kind(),
                one.text(),
                one.officer(),
                answers,
                one.receivedAt(),
                one.receivedOn(),
                one.state(),
                one.sameText(),
                one.sameOrigin(),
                one.assignee(),
                one.reason(),
                one.decidedBy(),
                one.reply());
    }
}
