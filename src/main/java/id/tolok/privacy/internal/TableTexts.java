package id.tolok.privacy.internal;

import java.util.Locale;
import java.util.ResourceBundle;

/** Titles of tables and columns, in Indonesian and English. */
public final class TableTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    public TableTexts(Locale language) {
        var spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
        texts = ResourceBundle.getBundle("id.tolok.privacy.tables", spoken, NO_FALLBACK);
    }

    public String table(String code) {
        return texts.getString("table." + code);
    }

    public String column(String code) {
        return texts.getString("column." + code);
    }
}
