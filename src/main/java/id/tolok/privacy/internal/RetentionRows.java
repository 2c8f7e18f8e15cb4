package id.tolok.privacy.internal;

import id.tolok.privacy.Retention;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms that somebody decided on. */
@Component
public class RetentionRows {

    private final JdbcClient database;

    RetentionRows(JdbcClient database) {
        this.database = database;
    }

    public Optional<Retention.Term> find(String code) {
        return database.sql("select years, holder from retention_term where code = ?")
                .param(code)
                .query((row, number) -> new Retention.Term(code, row.getInt("years"), row.getString("holder")))
                .optional();
    }

    public void store(Retention.Term term) {
        int changed = database.sql("update retention_term set years = ?, holder = ? where code = ?")
                .params(term.years(), term.holder(), term.code())
                .update();
        if (changed == 0) {
            database.sql("insert into retention_term (code, years, holder) values (?, ?, ?)")
                    .params(term.code(), term.years(), term.holder())
                    .update();
        }
    }
}
