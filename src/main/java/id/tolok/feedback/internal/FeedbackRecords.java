package id.tolok.feedback.internal;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import id.tolok.shared.PersonalRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What citizens said about the person, once it was reviewed and accepted. */
@Component
class FeedbackRecords implements PersonalRecords {

    private final JdbcClient database;

    FeedbackRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "feedback";
    }

    @Override
    public List<String> columns() {
        return List.of("date", "kind", "text", "reply");
    }

    @Override
    public List<List<String>> of(EmployeeId person) {
        return database.sql("""
                select received_on, kind, content, reply
                from feedback where assigned_employee = ? and state = 'ACCEPTED' order by received_on, id""")
                .param(person.value())
                .query((row, number) -> PersonalRows.texts(row))
                .list();
    }
}
