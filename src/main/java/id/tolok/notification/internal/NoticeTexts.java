package id.tolok.notification.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** What notices say, in Indonesian and English; an argument that is a date is written as the language writes dates. */
@Component
public class NoticeTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String sentence(String code, List<String> arguments, Locale language) {
        return text("notice." + code, arguments.toArray(String[]::new), language);
    }

    String text(String key, String[] arguments, Locale language) {
        var spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
        var bundle = ResourceBundle.getBundle("id.tolok.notification.notices", spoken, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), spoken)
                .format(Arrays.stream(arguments)
                        .map(argument -> shown(argument, spoken))
                        .toArray());
    }

    private static String shown(String argument, Locale language) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(LocalDate.parse(argument));
        } catch (DateTimeParseException notADate) {
            return argument;
        }
    }
}
