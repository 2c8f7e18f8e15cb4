package id.tolok.coaching.internal;

import id.tolok.coaching.AppraisalId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders were sent already. */
@Repository
class Reminders {

    private final JdbcClient database;
    private final Clock clock;

    Reminders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes it down, where it was not sent yet. */
    boolean first(AppraisalId appraisal, String code) {
        int sent = database.sql("select count(*) from appraisal_reminder where appraisal_id = ? and code = ?")
                .params(appraisal.value(), code)
                .query(Integer.class)
                .single();
        if (sent == 0) {
            database.sql("insert into appraisal_reminder (appraisal_id, code, sent_at) values (?, ?, ?)")
                    .params(appraisal.value(), code, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return sent == 0;
    }
}
