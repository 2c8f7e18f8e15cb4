package id.tolok.organisation.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a sheet as people see them: a spreadsheet keeps 15 digits and shows no more. A longer number, such as a
 * NIP that was typed as one, stays in powers of ten, so that everybody sees that it is spoiled. A date is an ISO date.
 */
final class SheetNumbers {

    private static final MathContext DIGITS = new MathContext(15);

    private final @Nullable StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> dates = new HashMap<>();

    /** @param styles absent in workbooks that some programs write: without them no number is a date */
    SheetNumbers(@Nullable StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    String text(String raw, int style) {
        if (raw.isBlank()) {
            return "";
        }
        var number = new BigDecimal(raw.strip()).round(DIGITS);
        if (dates.computeIfAbsent(style, this::isDate) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return date(number.doubleValue());
        }
        boolean spoiled = number.precision() - number.scale() > DIGITS.getPrecision();
        return spoiled
                ? number.stripTrailingZeros().toString()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(double number) {
        var moment = DateUtil.getLocalDateTime(number, from1904, true);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private boolean isDate(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        var format = styles.getStyleAt(style);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
