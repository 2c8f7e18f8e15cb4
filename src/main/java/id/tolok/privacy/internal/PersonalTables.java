package id.tolok.privacy.internal;

import id.tolok.privacy.PersonalTable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PersonalRecords;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what all modules keep about a person. */
@Component
public class PersonalTables {

    private final JdbcClient database;
    private final List<PersonalRecords> sources;

    PersonalTables(JdbcClient database, List<PersonalRecords> sources) {
        this.database = database;
        this.sources = sources.stream()
                .sorted(Comparator.comparing(PersonalRecords::code))
                .toList();
    }

    /** By code, the empty ones too. */
    public List<PersonalTable> of(EmployeeId person) {
        return sources.stream()
                .map(source -> new PersonalTable(
                        source.code(),
                        source.columns(),
                        database.sql(source.query())
                                .param(person.value())
                                .query(PersonalTables::texts)
                                .list()))
                .toList();
    }

    /** Nothing for what is absent, plain decimals, dates and times in ISO form (UTC). */
    private static List<String> texts(ResultSet row, int number) throws SQLException {
        var texts = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            texts.add(
                    switch (row.getObject(column)) {
                        case null -> "";
                        case BigDecimal decimal -> CanonicalJson.number(decimal);
                        case Timestamp time -> time.toInstant().toString();
                        case OffsetDateTime time -> time.toInstant().toString();
                        case Object other -> other.toString();
                    });
        }
        return List.copyOf(texts);
    }
}
