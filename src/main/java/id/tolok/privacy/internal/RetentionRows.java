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

    public Optional<Integer> years(String code) {
        return database.sql("select years from retention_term where code = ?")
                .param(code)
                .query(Integer.class)
                .optional();
    }

    public void store(Retention.Term term) {
        int changed = database.sql("update retention_term set years = ? where code = ?")
                .params(term.years(), term.code())
                .update();
        if (changed == 0) {
            database.sql("insert into retention_term (code, years) values (?, ?)")
                    .params(term.code(), term.years())
                    .update();
        }
    }
}
