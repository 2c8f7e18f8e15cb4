package id.tolok.rules.pack.plain;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words between titles and figures, and figures as the language writes them. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final char decimalPoint;

    private Words(Locale language) {
        this.bundle = ResourceBundle.getBundle("id.tolok.rules.pack.criteria", language, NO_FALLBACK);
        this.decimalPoint = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }

    public static Words in(Locale locale) {
        return new Words(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id"));
    }

    public String say(String key, Object... values) {
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    boolean knows(String key) {
        return bundle.containsKey(key);
    }

    String number(BigDecimal number) {
        var plain =
                number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
        return (number.signum() < 0 ? "−" : "") + plain.replace('.', decimalPoint);
    }
}
