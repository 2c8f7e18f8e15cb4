package id.tolok.engine.dictionary;

import java.util.Locale;

/** A name for people, in Indonesian and English. */
public record Titles(String id, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
