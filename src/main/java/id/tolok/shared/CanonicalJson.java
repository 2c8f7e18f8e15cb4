package id.tolok.shared;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON with one spelling for one value: no blanks, plain decimals without trailing zeros, UTF-8 unescaped where JSON
 * allows it. A map keeps the order it has ({@link #write}) or is sorted by key ({@link #sorted}).
 */
public final class CanonicalJson {

    private static final int USUAL = 256;

    private CanonicalJson() {}

    public static String write(@Nullable Object value) {
        return new CanonicalWriter(USUAL).value(value).toString();
    }

    public static Map<String, Object> sorted(Map<String, ?> map) {
        return new TreeMap<>(map);
    }

    /** The one spelling of a number: {@code 3.50} is {@code 3.5}, {@code 1E+3} is {@code 1000}. */
    public static String number(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        if (value.scale() <= 0) {
            return value.toPlainString();
        }
        var text = value.toString();
        return text.indexOf('E') < 0
                ? withoutZeros(text)
                : value.stripTrailingZeros().toPlainString();
    }

    /** Cheaper than to strip the number itself. */
    private static String withoutZeros(String decimal) {
        int end = decimal.length();
        while (decimal.charAt(end - 1) == '0') {
            end--;
        }
        return decimal.substring(0, decimal.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
