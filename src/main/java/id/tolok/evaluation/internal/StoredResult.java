package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.engine.OutcomeJson;
import id.tolok.evaluation.EvaluationRefusal;
import id.tolok.evaluation.Result;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Run;
import id.tolok.shared.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A result with all that is stored of it. */
public record StoredResult(ResultSummary summary, String json, Hash hash, String factsJson, Hash factsHash) {

    /** @throws EvaluationRefusal {@code RESULT_ERASED} where its time of keeping is over */
    static StoredResult read(ResultSet row, int number) throws SQLException {
        if (Compressed.isErased(row.getBytes("content"))) {
            throw new EvaluationRefusal("RESULT_ERASED", row.getString("name"));
        }
        return new StoredResult(
                ResultRows.summary(row, number),
                Compressed.text(row.getBytes("content")),
                new Hash(row.getString("hash")),
                Compressed.text(row.getBytes("facts")),
                new Hash(row.getString("facts_hash")));
    }

    public Result toResult(Run run) {
        return new Result(summary, run, outcome(), facts(), factsHash, json, hash);
    }

    public Outcome outcome() {
        return OutcomeJson.read(json).outcome();
    }

    public EmployeeFacts facts() {
        return FactsJson.read(factsJson);
    }
}
