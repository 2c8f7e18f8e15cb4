package id.tolok.console.employees;

import java.util.Locale;

/** Keys of texts for codes. */
final class EmployeeTexts {

    private EmployeeTexts() {}

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
