package id.tolok.coaching.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dialogues of a person, with what both sides wrote down for each other. */
@Component
class DialogueRecords implements PersonalRecords {

    private final JdbcClient database;

    DialogueRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "dialogues";
    }

    @Override
    public List<String> columns() {
        return List.of("held_at", "topic", "place", "state", "employee_notes", "assessor_notes");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("select held_at, topic, place, state, employee_notes, assessor_notes from coaching_dialogue"
                        + " where employee_id = ? order by held_at, id")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
