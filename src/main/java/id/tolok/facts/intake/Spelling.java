package id.tolok.facts.intake;

import id.tolok.organisation.intake.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells as people and their programs write them, brought to one spelling. What cannot be understood stays as it is. */
final class Spelling {

    private static final int ISO_LENGTH = 10;
    private static final Pattern PROTECTED = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?:[T ].*)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})(?:[T ].*)?");

    private Spelling() {}

    /** Without what protects a long number from a spreadsheet: {@code ="1985…"} or a leading apostrophe. */
    static Cell plain(Cell cell) {
        var text = cell.text();
        if (text.isEmpty()) {
            return cell;
        }
        if (text.charAt(0) == '\'') {
            return with(cell, text.substring(1).strip());
        }
        var unprotected = text.charAt(0) == '=' ? PROTECTED.matcher(text) : null;
        return unprotected != null && unprotected.matches()
                ? with(cell, unprotected.group(1).strip())
                : cell;
    }

    static boolean isFormula(Cell cell) {
        return cell.text().startsWith("=");
    }

    /** An ISO date from {@code 31/12/2026} (the day first, as people write here) or from a moment of that day. */
    static Cell date(Cell cell) {
        var text = cell.text();
        if (isIso(text)) {
            return cell;
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return with(cell, iso(dayFirst, 3, 2, 1, text));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? with(cell, iso(yearFirst, 1, 2, 3, text)) : cell;
    }

    /** By its shape; whether there is such a day is found out later. */
    private static boolean isIso(String text) {
        return text.length() == ISO_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static String iso(Matcher parts, int year, int month, int day, String otherwise) {
        try {
            return LocalDate.of(number(parts, year), number(parts, month), number(parts, day))
                    .toString();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(cell.column(), text, cell.place());
    }
}
