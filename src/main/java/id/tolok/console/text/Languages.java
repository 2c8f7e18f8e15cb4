package id.tolok.console.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the console speaks; the first is what somebody sees who never chose. */
public final class Languages {

    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(INDONESIAN, ENGLISH);

    private Languages() {}

    public static Optional<Locale> ofTag(String tag) {
        return ALL.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }

    /** The language of ours that serves a locale: its own, else Indonesian. */
    public static Locale nearest(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(INDONESIAN);
    }
}
