package id.tolok.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The language of messages: as asked for, otherwise the one of the computer where it is Indonesian, otherwise English. */
final class LanguageOption {

    enum Language {
        ID,
        EN
    }

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            description = "Language of messages: id or en (default: the computer's where it is id, otherwise en).")
    private Optional<Language> language = Optional.empty();

    Locale locale() {
        var indonesian = Locale.of("id");
        return switch (language.orElse(isIndonesian(Locale.getDefault()) ? Language.ID : Language.EN)) {
            case ID -> indonesian;
            case EN -> Locale.ENGLISH;
        };
    }

    private static boolean isIndonesian(Locale locale) {
        return locale.getLanguage().equals(Locale.of("id").getLanguage());
    }
}
