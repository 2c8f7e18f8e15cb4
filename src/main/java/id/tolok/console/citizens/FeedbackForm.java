package id.tolok.console.citizens;

import id.tolok.feedback.FeedbackData;
import id.tolok.feedback.FeedbackIntake;
import id.tolok.feedback.FeedbackRefusal;
import id.tolok.feedback.ServicePoint;
import id.tolok.feedback.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of one service point. */
@Controller
class FeedbackForm {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackForm.class);
    private static final String TOO_MANY = "FEEDBACK_TOO_MANY";

    /** More than any form that people fill in. */
    private static final int LARGEST = 64 * 1024;

    private final FeedbackIntake intake;
    private final PlainPages pages;

    FeedbackForm(FeedbackIntake intake, PlainPages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping("/layanan/{code}")
    ResponseEntity<String> show(@PathVariable String code, @RequestParam(defaultValue = "id") String lang) {
        return intake.point(code)
                .map(point -> form(HttpStatus.OK, point, lang, intake.token(point), FilledForm.EMPTY, ""))
                .orElseGet(() -> missing(lang));
    }

    @PostMapping("/layanan/{code}")
    ResponseEntity<String> take(
            @PathVariable String code, @RequestParam(defaultValue = "id") String lang, HttpServletRequest request) {
        var point = intake.point(code);
        if (point.isEmpty()) {
            return missing(lang);
        }
        if (request.getContentLengthLong() > LARGEST) {
            var tooLong =
                    new FeedbackRefusal("FEEDBACK_TOO_LONG", request.getContentLengthLong(), FeedbackData.LONGEST_TEXT);
            return form(
                    HttpStatus.CONTENT_TOO_LARGE,
                    point.get(),
                    lang,
                    intake.token(point.get()),
                    FilledForm.EMPTY,
                    sentence(tooLong, lang));
        }
        var filled = FilledForm.of(request);
        var token = FilledForm.parameter(request, "token");
        try {
            var ticket = intake.take(new Submission(
                    code, token, FilledForm.parameter(request, "website"), request.getRemoteAddr(), filled.data()));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/layanan/tiket/" + ticket.value() + "?lang=" + tag(lang))
                    .build();
        } catch (FeedbackRefusal refusal) {
            warnOfProxy(refusal, request);
            var next = refusal.code().equals("FEEDBACK_FORM_OLD") ? intake.token(point.get()) : token;
            return form(status(refusal), point.get(), lang, next, filled, sentence(refusal, lang));
        }
    }

    private ResponseEntity<String> form(
            HttpStatus status, ServicePoint point, String lang, String token, FilledForm form, String problem) {
        return pages.page(
                status,
                "feedback-form",
                lang,
                Map.of("point", point, "token", token, "form", form, "problem", problem));
    }

    private ResponseEntity<String> missing(String lang) {
        var refusal = new FeedbackRefusal("SERVICE_POINT_UNKNOWN");
        return pages.page(
                HttpStatus.NOT_FOUND,
                "feedback-points",
                lang,
                Map.of("points", intake.points(), "problem", sentence(refusal, lang)));
    }

    /** Behind a proxy that the server does not know, all citizens look like one network. */
    private static void warnOfProxy(FeedbackRefusal refusal, HttpServletRequest request) {
        if (refusal.code().equals(TOO_MANY) && request.getHeader("X-Forwarded-For") != null) {
            LOG.warn("feedback was refused as a flood, and came through a proxy: set server.forward-headers-strategy");
        }
    }

    private static HttpStatus status(FeedbackRefusal refusal) {
        return refusal.code().equals(TOO_MANY) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static String sentence(FeedbackRefusal refusal, String lang) {
        return refusal.message(Locale.of(tag(lang)));
    }

    private static String tag(String lang) {
        return lang.equals("en") ? "en" : "id";
    }
}
