package id.tolok.coaching.internal;

import id.tolok.coaching.AppraisalState;
import id.tolok.evaluation.HandedOver;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.ResultId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results whose letters were released, those among them that a later letter replaced too. */
@Component
class ReleasedResults implements HandedOver {

    private final JdbcClient database;

    ReleasedResults(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<ResultId> to(EmployeeId person) {
        return new HashSet<>(database.sql("select result_id from appraisal where employee_id = ? and state <> ?")
                .params(person.value(), AppraisalState.CONFIRMED.name())
                .query((row, number) -> new ResultId(row.getLong(1)))
                .list());
    }
}
