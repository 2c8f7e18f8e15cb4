package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import id.tolok.shared.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Whatever happens behind an address becomes a problem that names its remedy, or an incident that the log explains. */
@Hidden
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal, HttpServletRequest request) {
        return answer(Problems.of(refusal, request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> misread(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return answer(Problems.of(new ApiRefusal("API_REQUEST", mismatch.getName()), request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException body, HttpServletRequest request) {
        return answer(Problems.of(new ApiRefusal("API_REQUEST", "JSON"), request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            var refusal = new ApiRefusal(
                    "API_REQUEST", Objects.requireNonNullElse(known.getBody().getDetail(), ""));
            return answer(Problem.of(status, refusal.code(), refusal.message(Problems.language(request))));
        }
        var incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("incident {}", incident, failure);
        var refusal = new ApiRefusal("API_INCIDENT", incident);
        return answer(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, refusal.code(), refusal.message(Problems.language(request))));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
