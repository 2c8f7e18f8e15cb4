package id.tolok.api.internal;

import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** An import as an answer: still running, done, or a problem with the rows that are wrong. */
@Component
class ImportAnswers {

    private static final int FIRST = 100;
    private static final String SECONDS_TO_ASK_AGAIN = "2";

    private final FactImport imports;

    ImportAnswers(FactImport imports) {
        this.imports = imports;
    }

    ResponseEntity<Object> of(FactImportStatus status, List<String> fields, HttpServletRequest request) {
        var place = URI.create("/api/v1/imports/" + status.id().value());
        if (status.state() == FactImportState.RUNNING) {
            return ResponseEntity.accepted()
                    .location(place)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_ASK_AGAIN)
                    .body(ImportJson.of(status, List.of()));
        }
        var errors = errors(status.id(), 0, FIRST, fields, Problems.language(request));
        if (status.state() == FactImportState.FAILED) {
            var why = errors.isEmpty() ? "" : errors.getLast().detail();
            return ResponseEntity.unprocessableContent()
                    .location(place)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "API_TABLE_UNREADABLE", why, errors));
        }
        return ResponseEntity.ok().location(place).body(ImportJson.of(status, errors));
    }

    List<IssueJson> errors(FactImportId id, int offset, int limit, List<String> fields, Locale language) {
        return imports.issues(id, offset, limit).stream()
                .map(issue -> IssueJson.of(issue, fields, language))
                .toList();
    }
}
