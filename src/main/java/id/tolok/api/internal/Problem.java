package id.tolok.api.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param code stable, for programs
 * @param detail what happened and what helps, in the language that was asked for
 * @param errors what is wrong with which rows
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String code, String detail, List<IssueJson> errors) {

    static Problem of(HttpStatus status, String code, String detail, List<IssueJson> errors) {
        return new Problem("urn:tolok:problem:" + code, status.getReasonPhrase(), status.value(), code, detail, errors);
    }

    static Problem of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, List.of());
    }
}
