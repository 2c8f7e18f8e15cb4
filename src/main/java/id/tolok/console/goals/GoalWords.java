package id.tolok.console.goals;

import id.tolok.console.component.Formats;
import id.tolok.planning.GoalTerms;
import java.math.BigDecimal;
import java.util.Locale;

/** Goals and their codes as people read them. */
final class GoalWords {

    private GoalWords() {}

    /** The code, and what is to be reached where words were given. */
    static String title(GoalTerms terms) {
        return terms.result().isEmpty() ? terms.code() : terms.code() + " · " + terms.result();
    }

    static String amount(BigDecimal amount, String unit, Locale locale) {
        return (Formats.number(amount, locale) + " " + unit).strip();
    }

    static String key(Enum<?> constant) {
        return "goals." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + constant.name().toLowerCase(Locale.ROOT);
    }
}
