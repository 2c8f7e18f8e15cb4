package id.tolok.api.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Results;
import id.tolok.evaluation.Run;
import id.tolok.shared.Auditable;
import id.tolok.shared.RunId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** All results of a run, page after page as they are written. That they were taken away is audited. */
@Component
class ResultExport {

    private static final int AT_A_TIME = 500;

    private final Results results;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ResultExport(Results results, JsonMapper json, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.results = results;
        this.json = json;
        this.transaction = transaction;
        this.events = events;
    }

    List<ResultJson> page(RunId run, int offset, int limit) {
        taken(run);
        return results.page(ResultFilter.all(run), offset, limit).stream()
                .map(ResultJson::of)
                .toList();
    }

    int count(RunId run) {
        return results.count(ResultFilter.all(run));
    }

    void csv(Run run, OutputStream to) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            csv.writeRecord(ResultJson.header(run.aspects()));
            each(run.id(), result -> csv.writeRecord(result.cells(run.aspects())));
        }
    }

    void lines(Run run, OutputStream to) throws IOException {
        try (var text = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            each(run.id(), result -> {
                try {
                    text.append(json.writeValueAsString(result)).append('\n');
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private void each(RunId run, Consumer<ResultJson> result) {
        taken(run);
        var filter = ResultFilter.all(run);
        int count = results.count(filter);
        for (int offset = 0; offset < count; offset += AT_A_TIME) {
            results.page(filter, offset, AT_A_TIME).stream().map(ResultJson::of).forEach(result);
        }
    }

    private void taken(RunId run) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(Auditable.of("api.results-exported", "run:" + run.value())));
    }
}
