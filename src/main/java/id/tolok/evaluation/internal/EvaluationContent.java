package id.tolok.evaluation.internal;

import id.tolok.shared.RetainedContent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The facts that were evaluated and the steps to each result. Grade, scores and hashes stay, so that the seal of the run can
 * still be verified; facts that a younger run rests on too stay with it.
 */
@Component
class EvaluationContent implements RetainedContent {

    private static final int USUAL_YEARS = 10;
    private static final String OLD = "select u.id from evaluation_run u where u.ended_at < :day";

    private final JdbcClient database;

    EvaluationContent(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "evaluations";
    }

    @Override
    public int usualYears() {
        return USUAL_YEARS;
    }

    @Override
    public int eraseBefore(LocalDate day) {
        var before = day.atStartOfDay().atOffset(ZoneOffset.UTC);
        int erased = database.sql("update evaluation_result set content = :nothing where content <> :nothing"
                        + " and run_id in (" + OLD + ")")
                .param("nothing", Compressed.ERASED)
                .param("day", before)
                .update();
        database.sql("update evaluation_facts set content = :nothing where content <> :nothing and hash in ("
                        + "select s.facts_hash from evaluation_subject s where s.run_id in (" + OLD + "))"
                        + " and hash not in (select s.facts_hash from evaluation_subject s where s.run_id not in ("
                        + OLD + "))")
                .param("nothing", Compressed.ERASED)
                .param("day", before)
                .update();
        return erased;
    }
}
