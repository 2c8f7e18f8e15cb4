package id.tolok.feedback.internal;

import id.tolok.facts.ObservationId;
import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackFilter;
import id.tolok.feedback.FeedbackId;
import id.tolok.feedback.FeedbackRefusal;
import id.tolok.feedback.FeedbackState;
import id.tolok.feedback.RejectReason;
import id.tolok.shared.EmployeeId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of feedback, and what became of each. */
@Repository
public class ReviewRows {

    private static final String SELECT = """
            select f.*, p.name as point_name from (
                select f.*, count(*) over (partition by same_text) as same_count,
                    count(*) over (partition by origin) as origin_count,
                    row_number() over (partition by same_text order by id) as place
                from feedback f where %s) f
            join service_point p on p.id = f.point_id where %s""";

    private final JdbcClient database;
    private final FeedbackMapper mapper;
    private final Clock clock;

    ReviewRows(JdbcClient database, FeedbackMapper mapper, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    public List<Feedback> page(FeedbackFilter filter, int offset, int limit) {
        var conditions = new FilterConditions(filter);
        var order = filter.state() == FeedbackState.NEW ? "f.id" : "f.decided_at desc, f.id desc";
        return mapper.all(database.sql(SELECT.formatted("f.state = :state", "place = 1 and " + conditions.sql())
                        + " order by " + order + " offset :offset rows fetch next :limit rows only")
                .params(conditions.values())
                .param("offset", offset)
                .param("limit", limit));
    }

    public int count(FeedbackFilter filter) {
        var conditions = new FilterConditions(filter);
        return database.sql(
                        "select count(*) from (select f.*, row_number() over (partition by same_text order by id) as place"
                                + " from feedback f where f.state = :state) f where place = 1 and " + conditions.sql())
                .params(conditions.values())
                .query(Integer.class)
                .single();
    }

    public Optional<Feedback> find(FeedbackId id) {
        return mapper
                .all(database.sql(SELECT.formatted(
                                "f.state = (select g.state from feedback g where g.id = :id)", "f.id = :id"))
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    public List<Feedback> undecided(Collection<FeedbackId> ids) {
        return ids.isEmpty()
                ? List.of()
                : mapper.all(database.sql(SELECT.formatted("f.state = 'NEW'", "f.id in (:ids)") + " order by f.id")
                        .param("ids", ids.stream().map(FeedbackId::value).toList()));
    }

    /** The undecided ones that say the same, oldest first. */
    public List<Feedback> saying(Feedback one) {
        return likewise(one, "same_text");
    }

    public List<Feedback> sameOrigin(Feedback one) {
        return likewise(one, "origin");
    }

    /** Accepted ones about a person, newest first. */
    public List<Feedback> about(EmployeeId person) {
        return mapper.all(database.sql(SELECT.formatted("f.state = 'ACCEPTED' and f.assigned_employee = :id", "1 = 1")
                        + " order by f.id desc")
                .param("id", person.value()));
    }

    /** The networks, unreadable, that these came from. */
    Map<FeedbackId, String> origins(List<Feedback> all) {
        var origins = new HashMap<FeedbackId, String>();
        database.sql("select id, origin from feedback where id in (:ids)")
                .param(
                        "ids",
                        all.stream().map(feedback -> feedback.id().value()).toList())
                .query((row, number) -> origins.put(new FeedbackId(row.getLong(1)), row.getString(2)))
                .list();
        return origins;
    }

    void accept(FeedbackId id, Assignee assignee, String by) {
        decide(
                """
                update feedback set state = 'ACCEPTED', assigned_employee = :person, assigned_unit = :unit,
                    decided_by = :by, decided_at = :at where id = :id and state = 'NEW'""",
                id,
                by,
                statement -> statement
                        .param(
                                "person",
                                assignee instanceof Assignee.Person person
                                        ? person.employee().value()
                                        : null,
                                Types.BIGINT)
                        .param(
                                "unit",
                                assignee instanceof Assignee.OfUnit unit
                                        ? unit.unit().value()
                                        : null,
                                Types.BIGINT));
    }

    public void reject(FeedbackId id, RejectReason reason, String by) {
        decide("""
                update feedback set state = 'REJECTED', reason = :reason, decided_by = :by, decided_at = :at
                where id = :id and state = 'NEW'""", id, by, statement -> statement.param("reason", reason.name()));
    }

    public void reply(FeedbackId id, String text, String by) {
        database.sql("update feedback set reply = ?, replied_by = ?, replied_at = ? where id = ?")
                .params(text, by, clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    void link(FeedbackId id, List<ObservationId> observations) {
        observations.forEach(observation -> database.sql(
                        "insert into feedback_observation (feedback_id, observation_id) values (?, ?)")
                .params(id.value(), observation.value())
                .update());
    }

    private void decide(String sql, FeedbackId id, String by, UnaryOperator<JdbcClient.StatementSpec> more) {
        int changed = more.apply(database.sql(sql))
                .param("id", id.value())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            throw new FeedbackRefusal("FEEDBACK_DECIDED", id.value());
        }
    }

    private List<Feedback> likewise(Feedback one, String column) {
        return mapper.all(database.sql(SELECT.formatted(
                                "f.state = 'NEW' and f." + column + " = (select g." + column
                                        + " from feedback g where g.id = :id)",
                                "1 = 1")
                        + " order by f.id")
                .param("id", one.id().value()));
    }
}
