package id.tolok.console.citizens;

import id.tolok.feedback.FeedbackIntake;
import id.tolok.feedback.Ticket;
import id.tolok.feedback.TicketStatus;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All service points, and how a feedback stands. */
@Controller
class FeedbackTickets {

    private final FeedbackIntake intake;
    private final PlainPages pages;

    FeedbackTickets(FeedbackIntake intake, PlainPages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping("/layanan")
    ResponseEntity<String> points(@RequestParam(defaultValue = "id") String lang) {
        return pages.page(HttpStatus.OK, "feedback-points", lang, Map.of("points", intake.points(), "problem", ""));
    }

    @GetMapping("/layanan/tiket")
    ResponseEntity<String> typed(
            @RequestParam(defaultValue = "") String nomor, @RequestParam(defaultValue = "id") String lang) {
        return show(nomor, lang);
    }

    @GetMapping("/layanan/tiket/{nomor}")
    ResponseEntity<String> show(@PathVariable String nomor, @RequestParam(defaultValue = "id") String lang) {
        var status = Ticket.typed(nomor).flatMap(intake::follow);
        return status.map(found -> pages.page(HttpStatus.OK, "feedback-ticket", lang, values(found)))
                .orElseGet(() -> pages.page(HttpStatus.NOT_FOUND, "feedback-ticket", lang, Map.of("found", false)));
    }

    private static Map<String, Object> values(TicketStatus status) {
        return Map.of(
                "found", true,
                "ticket", status.ticket().value(),
                "point", status.servicePoint(),
                "received", status.receivedAt(),
                "state", status.state().name().toLowerCase(Locale.ROOT),
                "reason",
                        status.reason()
                                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                                .orElse(""),
                "answer", status.answer().orElse(""));
    }
}
