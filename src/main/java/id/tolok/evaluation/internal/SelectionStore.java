package id.tolok.evaluation.internal;

import id.tolok.evaluation.Selection;
import id.tolok.evaluation.SelectionId;
import id.tolok.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved selections and whom they hold. */
@Repository
public class SelectionStore {

    private final JdbcClient jdbc;
    private final BulkRows rows;

    SelectionStore(JdbcClient jdbc, BulkRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public SelectionId nextId() {
        return new SelectionId(jdbc.sql("select nextval('evaluation_selection_seq')")
                .query(Long.class)
                .single());
    }

    public void insert(Selection selection, Collection<EmployeeId> people) {
        jdbc.sql("""
                insert into evaluation_selection (id, name, people, saved_by, saved_at, removed)
                values (?, ?, ?, ?, ?, false)""")
                .params(
                        selection.id().value(),
                        selection.name(),
                        selection.people(),
                        selection.savedBy(),
                        RunRows.time(selection.savedAt()))
                .update();
        rows.insert(
                "evaluation_selection_member",
                List.of("selection_id", "employee_id"),
                people,
                person -> List.of(selection.id().value(), person.value()));
    }

    public List<Selection> all() {
        return jdbc.sql("select * from evaluation_selection where not removed order by name, id")
                .query(SelectionStore::read)
                .list();
    }

    public List<Selection> savedBy(String name) {
        return jdbc.sql("select * from evaluation_selection where not removed and saved_by = ? order by name, id")
                .param(name)
                .query(SelectionStore::read)
                .list();
    }

    public Optional<Selection> find(SelectionId id) {
        return jdbc.sql("select * from evaluation_selection where id = ?")
                .param(id.value())
                .query(SelectionStore::read)
                .optional();
    }

    public void remove(SelectionId id) {
        jdbc.sql("update evaluation_selection set removed = true where id = ?")
                .param(id.value())
                .update();
    }

    List<EmployeeId> members(SelectionId id) {
        return jdbc.sql(
                        "select employee_id from evaluation_selection_member where selection_id = ? order by employee_id")
                .param(id.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    private static Selection read(ResultSet row, int number) throws SQLException {
        return new Selection(
                new SelectionId(row.getLong("id")),
                row.getString("name"),
                row.getInt("people"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
