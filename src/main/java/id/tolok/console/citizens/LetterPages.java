package id.tolok.console.citizens;

import id.tolok.coaching.CoachingRefusal;
import id.tolok.coaching.LetterVerification;
import id.tolok.coaching.VerifiedLetter;
import id.tolok.console.component.Formats;
import id.tolok.console.text.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Says whether a letter is genuine; its address stands on the letter, as text and as a QR code. */
@Controller
class LetterPages {

    private final LetterVerification verification;
    private final PlainPages pages;

    LetterPages(LetterVerification verification, PlainPages pages) {
        this.verification = verification;
        this.pages = pages;
    }

    @GetMapping("/surat")
    ResponseEntity<String> typed(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "id") String lang,
            HttpServletRequest request) {
        return kode.isBlank() ? page(HttpStatus.OK, lang, Map.of("state", "ask")) : show(kode, lang, request);
    }

    @GetMapping("/surat/{code}")
    ResponseEntity<String> show(
            @PathVariable String code, @RequestParam(defaultValue = "id") String lang, HttpServletRequest request) {
        try {
            return verification
                    .of(code, request.getRemoteAddr())
                    .map(letter -> page(HttpStatus.OK, lang, values(letter, lang)))
                    .orElseGet(() -> page(HttpStatus.NOT_FOUND, lang, Map.of("state", "unknown")));
        } catch (CoachingRefusal tooOften) {
            return page(HttpStatus.TOO_MANY_REQUESTS, lang, Map.of("state", "slow"));
        }
    }

    private ResponseEntity<String> page(HttpStatus status, String lang, Map<String, ?> values) {
        return pages.page(status, "letter-verification", lang, values);
    }

    private static Map<String, Object> values(VerifiedLetter letter, String lang) {
        var locale = Languages.ofTag(lang).orElse(Languages.INDONESIAN);
        return Map.of(
                "state", letter.replaced() ? "replaced" : "genuine",
                "name", letter.employeeName(),
                "period", letter.periodCode(),
                "grade", letter.grade().map(titles -> titles.in(locale)).orElse("–"),
                "released", Formats.date(letter.releasedOn(), locale),
                "hash", letter.result().hex());
    }
}
