package id.tolok.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

final class NoticeTextsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    private final ResourceBundle indonesian = bundle(INDONESIAN);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void namesTheSameValuesInBothLanguages() {
        assertThat(indonesian.keySet())
                .allSatisfy(key -> assertThat(places(indonesian, key)).as(key).isEqualTo(places(english, key)));
    }

    @Test
    void writesDatesAsTheLanguageDoes() {
        var texts = new NoticeTexts();
        var arguments = List.of("Penilaian", "2", "2026-07-01");

        assertThat(texts.sentence("criteria-changed", arguments, INDONESIAN)).contains("1 Juli 2026");
        assertThat(texts.sentence("criteria-changed", arguments, Locale.ENGLISH))
                .contains("1 July 2026");
    }

    private static int places(ResourceBundle texts, String key) {
        return new MessageFormat(texts.getString(key), Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "id.tolok.notification.notices",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
