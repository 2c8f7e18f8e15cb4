package id.tolok.console.settings;

import id.tolok.planning.PeriodKind;
import id.tolok.planning.PeriodState;
import java.util.Locale;

/** Keys of what periods and their stages are called. */
final class PeriodWords {

    private PeriodWords() {}

    static String key(PeriodKind kind) {
        return "settings.period-kind." + word(kind);
    }

    static String key(PeriodState state) {
        return "settings.period-state." + word(state);
    }

    /** What the stage allows. */
    static String meaning(PeriodState state) {
        return "settings.period-meaning." + word(state);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
