package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.evaluation.Run;
import id.tolok.shared.EmployeeId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the results of runs propose, one row each: written beside the results, read when the run is complete. */
@Repository
class ProposedMeasures {

    /** What one result proposes. */
    record Proposed(
            long result,
            EmployeeId employee,
            String code,
            @Nullable BigDecimal months,
            String rule,
            @Nullable String basis) {}

    private final JdbcClient jdbc;
    private final BulkRows rows;

    ProposedMeasures(JdbcClient jdbc, BulkRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void insert(Run run, List<EvaluatedSubject> results) {
        var found = results.stream()
                .flatMap(result -> oneOfEachCode(result.outcome()).stream()
                        .map(proposal -> Arrays.<@Nullable Object>asList(
                                result.subject().id(),
                                proposal.code(),
                                run.id().value(),
                                proposal.months().orElse(null),
                                proposal.rule(),
                                proposal.basis().orElse(null))))
                .toList();
        rows.insert(
                "evaluation_proposed",
                List.of("result_id", "code", "run_id", "months", "rule", "basis"),
                found,
                row -> row);
    }

    private static Collection<Outcome.Proposal> oneOfEachCode(Outcome outcome) {
        var byCode = new LinkedHashMap<String, Outcome.Proposal>();
        outcome.proposals().forEach(proposal -> byCode.putIfAbsent(proposal.code(), proposal));
        return byCode.values();
    }

    List<Proposed> of(Run run) {
        return jdbc.sql("""
                select p.*, s.employee_id from evaluation_proposed p join evaluation_subject s on s.id = p.result_id
                where p.run_id = ? order by p.result_id, p.code""")
                .param(run.id().value())
                .query((row, number) -> new Proposed(
                        row.getLong("result_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("code"),
                        row.getBigDecimal("months"),
                        row.getString("rule"),
                        row.getString("basis")))
                .list();
    }
}
