package id.tolok.console.citizens;

import id.tolok.console.text.ConsoleTexts;
import id.tolok.console.text.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders plain pages. Their one style sheet stands inside; nothing else may load, and no script may run. */
@org.springframework.stereotype.Component
public class PlainPages {

    private static final String STYLE = style();
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ITemplateEngine templates;
    private final ConsoleTexts texts;

    PlainPages(ITemplateEngine templates, ConsoleTexts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /** @param language the tag that the address names; Indonesian where there is none of ours */
    public ResponseEntity<String> page(HttpStatus status, String template, String language, Map<String, ?> values) {
        var locale = Languages.ofTag(language).orElse(Languages.INDONESIAN);
        var context = new Context(locale, Map.copyOf(values));
        context.setVariable("t", new PageTexts(texts, locale));
        context.setVariable("lang", locale.getLanguage());
        context.setVariable("other", locale.equals(Languages.ENGLISH) ? "id" : "en");
        context.setVariable("style", STYLE);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .body(templates.process(template, context));
    }

    private static String style() {
        try (var file = PlainPages.class.getResourceAsStream("/templates/plain.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
