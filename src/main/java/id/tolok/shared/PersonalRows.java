package id.tolok.shared;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Turns a row of a table into the texts of {@link PersonalRecords}. */
public final class PersonalRows {

    private PersonalRows() {}

    /** All columns in order: nothing for what is absent, plain decimals, dates and times in ISO form (UTC). */
    public static List<String> texts(ResultSet row) throws SQLException {
        var texts = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            texts.add(
                    switch (row.getObject(column)) {
                        case null -> "";
                        case BigDecimal number -> CanonicalJson.number(number);
                        case java.sql.Timestamp time -> time.toInstant().toString();
                        case OffsetDateTime time -> time.toInstant().toString();
                        case Object other -> other.toString();
                    });
        }
        return List.copyOf(texts);
    }
}
