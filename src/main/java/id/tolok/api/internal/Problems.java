package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import id.tolok.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as problems: the status that programs go by, the sentence for the people behind them. */
@Component
class Problems {

    private static final Map<String, HttpStatus> STATUSES = Map.ofEntries(
            Map.entry("API_TOKEN_NEEDED", HttpStatus.UNAUTHORIZED),
            Map.entry("API_SCOPE_MISSING", HttpStatus.FORBIDDEN),
            Map.entry("NOT_PERMITTED", HttpStatus.FORBIDDEN),
            Map.entry("API_TOO_MANY", HttpStatus.TOO_MANY_REQUESTS),
            Map.entry("API_TOO_LARGE", HttpStatus.CONTENT_TOO_LARGE),
            Map.entry("API_KIND", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
            Map.entry("API_JSON", HttpStatus.BAD_REQUEST),
            Map.entry("API_REQUEST", HttpStatus.BAD_REQUEST),
            Map.entry("API_KEY_MISSING", HttpStatus.BAD_REQUEST),
            Map.entry("API_DELIVERY_RUNS", HttpStatus.CONFLICT),
            Map.entry("FACT_IMPORT_NOT_WITHDRAWABLE", HttpStatus.CONFLICT));

    private static final String UNKNOWN = "_UNKNOWN";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static Problem of(Refusal refusal, HttpServletRequest request) {
        var status = Optional.ofNullable(STATUSES.get(refusal.code()))
                .orElse(refusal.code().endsWith(UNKNOWN) ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT);
        return Problem.of(status, refusal.code(), refusal.message(language(request)));
    }

    /** Indonesian, unless English is asked for. */
    static Locale language(HttpServletRequest request) {
        var asked = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse("");
        return asked.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.of("id");
    }

    void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tolok\"");
        write(request, response, new ApiRefusal("API_TOKEN_NEEDED"));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        var problem = of(refusal, request);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
