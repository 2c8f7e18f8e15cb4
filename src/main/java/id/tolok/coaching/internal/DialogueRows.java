package id.tolok.coaching.internal;

import id.tolok.coaching.Dialogue;
import id.tolok.coaching.DialogueData;
import id.tolok.coaching.DialogueId;
import id.tolok.coaching.DialogueState;
import id.tolok.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of dialogues. */
@Repository
public class DialogueRows {

    private final JdbcClient database;

    DialogueRows(JdbcClient database) {
        this.database = database;
    }

    public DialogueId add(DialoguePartners.Pair pair, DialogueData data) {
        long id = database.sql("select nextval('coaching_dialogue_seq')")
                .query(Long.class)
                .single();
        database.sql("""
                insert into coaching_dialogue (id, employee_id, employee_name, assessor_id, assessor_name, held_at, place,
                    topic, state, employee_notes, assessor_notes)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'INVITED', '', '')""")
                .params(
                        id,
                        pair.employee().value(),
                        pair.employeeName(),
                        pair.assessor().value(),
                        pair.assessorName(),
                        data.at().atOffset(ZoneOffset.UTC),
                        data.place(),
                        data.topic())
                .update();
        return new DialogueId(id);
    }

    public List<Dialogue> of(EmployeeId person) {
        return database.sql("select * from coaching_dialogue where employee_id = :person or assessor_id = :person"
                        + " order by held_at desc, id desc")
                .param("person", person.value())
                .query(DialogueRows::dialogue)
                .list();
    }

    public Optional<Dialogue> find(DialogueId id) {
        return database.sql("select * from coaching_dialogue where id = ?")
                .param(id.value())
                .query(DialogueRows::dialogue)
                .optional();
    }

    public void write(DialogueId id, boolean byEmployee, String notes) {
        database.sql("update coaching_dialogue set " + (byEmployee ? "employee_notes" : "assessor_notes")
                        + " = ? where id = ?")
                .params(notes, id.value())
                .update();
    }

    public void move(DialogueId id, DialogueState state) {
        database.sql("update coaching_dialogue set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    private static Dialogue dialogue(ResultSet row, int number) throws SQLException {
        return new Dialogue(
                new DialogueId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("employee_name"),
                new EmployeeId(row.getLong("assessor_id")),
                row.getString("assessor_name"),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("topic"),
                DialogueState.valueOf(row.getString("state")),
                row.getString("employee_notes"),
                row.getString("assessor_notes"));
    }
}
