package id.tolok.coaching.internal;

import id.tolok.shared.CurrentActor;
import id.tolok.shared.ResultId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results that were given back, with the note; the last one counts. */
@Repository
public class ReturnRows {

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Clock clock;

    ReturnRows(JdbcClient database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    public void add(ResultId result, String note) {
        database.sql("delete from appraisal_return where result_id = ?")
                .param(result.value())
                .update();
        database.sql("insert into appraisal_return (result_id, note, returned_by, returned_at) values (?, ?, ?, ?)")
                .params(
                        result.value(),
                        note,
                        actor.get().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<ResultId, String> notes(Collection<ResultId> results) {
        var notes = new HashMap<ResultId, String>();
        if (!results.isEmpty()) {
            database.sql("select result_id, note from appraisal_return where result_id in (:ids)")
                    .param("ids", results.stream().map(ResultId::value).toList())
                    .query((row, number) -> notes.put(new ResultId(row.getLong(1)), row.getString(2)))
                    .list();
        }
        return notes;
    }
}
