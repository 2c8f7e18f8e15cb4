package id.tolok.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConsoleTextsTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Map<String, String> indonesian = TextFiles.read(Languages.INDONESIAN);
    private final Map<String, String> english = TextFiles.read(Languages.ENGLISH);

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(new TreeSet<>(indonesian.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void namesTheSameValuesInBothLanguages() {
        assertThat(indonesian)
                .allSatisfy((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }

    @Test
    void doublesApostrophes() {
        assertThat(indonesian)
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE));
        assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE));
    }

    @Test
    void speaksIndonesianToOtherLocales() {
        var texts = new ConsoleTexts();
        assertThat(texts.getTranslation("shell.area.home", Locale.FRANCE)).isEqualTo("Beranda");
        assertThat(texts.getTranslation("shell.area.home", Locale.US)).isEqualTo("Home");
    }

    @Test
    void putsValuesIntoTexts() {
        assertThat(new ConsoleTexts().getTranslation("home.page.greeting", Languages.ENGLISH, "Sari"))
                .isEqualTo("Welcome, Sari");
    }

    private static int places(String text) {
        return Arrays.asList(new MessageFormat(text, Languages.ENGLISH).getFormatsByArgumentIndex())
                .size();
    }
}
