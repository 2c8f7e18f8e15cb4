package id.tolok.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a mail as text and as simple HTML, in the reader's language. */
@Component
class MailWriter {

    private final ITemplateEngine templates;
    private final NoticeTexts texts;
    private final String from;
    private final String url;

    /** One notice as the template shows it. */
    public record Line(String sentence, String link) {}

    MailWriter(
            ITemplateEngine templates,
            NoticeTexts texts,
            @Value("${tolok.mail-from}") String from,
            @Value("${tolok.url}") String url) {
        this.templates = templates;
        this.texts = texts;
        this.from = from;
        this.url = url;
    }

    MimeMessage write(MailBox.Parcel parcel, MimeMessage message) throws MessagingException {
        var language = parcel.settings().language();
        var lines = parcel.notices().stream()
                .map(row -> new Line(
                        texts.sentence(row.code(), row.arguments(), language),
                        row.link().isEmpty() ? "" : url + "/" + row.link()))
                .toList();
        var values = Map.<String, Object>of(
                "lang", language.getLanguage(),
                "lines", lines,
                "greeting", texts.text("mail.greeting", new String[0], language),
                "open", texts.text("mail.open", new String[0], language),
                "why", texts.text("mail.why", new String[] {url + "/notices"}, language));
        var context = new Context(language, values);
        var mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        mail.setFrom(from);
        mail.setTo(parcel.settings().address());
        mail.setSubject(subject(lines, language));
        mail.setText(text(lines, values), templates.process("mail", context));
        return message;
    }

    private String subject(List<Line> lines, Locale language) {
        return lines.size() == 1
                ? "Tolok: " + lines.getFirst().sentence()
                : texts.text("mail.subject", new String[] {String.valueOf(lines.size())}, language);
    }

    private static String text(List<Line> lines, Map<String, Object> values) {
        var text = new StringBuilder(values.get("greeting") + "\n\n");
        lines.forEach(line -> text.append("- ")
                .append(line.sentence())
                .append(line.link().isEmpty() ? "" : "\n  " + line.link())
                .append('\n'));
        return text.append('\n').append(values.get("why")).append('\n').toString();
    }
}
