package id.tolok.api.internal;

import static id.tolok.api.ApiScope.RESULTS_READ;

import id.tolok.api.ApiRefusal;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Result;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.Run;
import id.tolok.shared.ResultId;
import id.tolok.shared.RunId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs and their results, to take away. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Results")
class ResultEndpoints {

    /** @param merkleRoot of all results, once the run is COMPLETED */
    record RunJson(
            long id,
            String period,
            String ruleSet,
            int version,
            String state,
            int people,
            Instant created,
            @Nullable Instant ended,
            @Nullable String merkleRoot) {}

    private final EvaluationRuns runs;
    private final Results results;
    private final ResultExport export;

    ResultEndpoints(EvaluationRuns runs, Results results, ResultExport export) {
        this.runs = runs;
        this.results = results;
        this.export = export;
    }

    @GetMapping("/runs")
    @RequiresScope(RESULTS_READ)
    @Operation(summary = "Runs, the newest first")
    List<RunJson> runs(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        PageJson.check(offset, limit);
        return runs.list(offset, limit).stream().map(ResultEndpoints::json).toList();
    }

    @GetMapping("/runs/{id}/results")
    @RequiresScope(RESULTS_READ)
    @Operation(summary = "Results of a run by name, a page at a time")
    PageJson<ResultJson> page(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "200") int limit) {
        PageJson.check(offset, limit);
        var run = run(id).id();
        return new PageJson<>(export.page(run, offset, limit), export.count(run), offset, limit);
    }

    @GetMapping(path = "/runs/{id}/results.csv", produces = PostedTables.CSV)
    @RequiresScope(RESULTS_READ)
    @Operation(summary = "All results of a run as CSV, one column for each aspect")
    void csv(@PathVariable long id, HttpServletResponse response) throws IOException {
        var run = run(id);
        response.setContentType(PostedTables.CSV + ";charset=UTF-8");
        export.csv(run, response.getOutputStream());
    }

    @GetMapping(path = "/runs/{id}/results.jsonl", produces = PostedTables.JSON_LINES)
    @RequiresScope(RESULTS_READ)
    @Operation(summary = "All results of a run, one JSON object per line")
    void lines(@PathVariable long id, HttpServletResponse response) throws IOException {
        var run = run(id);
        response.setContentType(PostedTables.JSON_LINES);
        export.lines(run, response.getOutputStream());
    }

    @GetMapping(path = "/results/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @RequiresScope(RESULTS_READ)
    @Operation(summary = "One result with every contribution, as the canonical JSON that its hash is over")
    ResponseEntity<String> one(@PathVariable long id) {
        return results.one(new ResultId(id))
                .map(Result::json)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> new ApiRefusal("API_RESULT_UNKNOWN"));
    }

    private Run run(long id) {
        return runs.find(new RunId(id)).orElseThrow(() -> new ApiRefusal("API_RUN_UNKNOWN"));
    }

    private static RunJson json(Run run) {
        return new RunJson(
                run.id().value(),
                run.periodCode(),
                run.ruleSet().value(),
                run.versionNumber(),
                run.state().name(),
                run.people(),
                run.created(),
                run.ended().orElse(null),
                run.merkleRoot().map(hash -> hash.hex()).orElse(null));
    }
}
