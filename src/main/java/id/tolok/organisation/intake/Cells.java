package id.tolok.organisation.intake;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Cells as values: each method hands an issue to the consumer and gives nothing where the cell is no such value. */
public final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,17}([.,][0-9]{1,17})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Cells() {}

    /** A NIP whose status its digits say. */
    public static Optional<Nip> nip(Cell cell, Consumer<Issue> issues) {
        var defect = Nip.defect(cell.text());
        defect.ifPresent(d -> issues.accept(cell.error(d.name())));
        return defect.isPresent() ? Optional.empty() : Optional.of(new Nip(cell.text()));
    }

    /** A NIP of the status given. */
    public static Optional<Nip> nip(Cell cell, EmploymentStatus status, Consumer<Issue> issues) {
        return nip(cell, issues).flatMap(nip -> {
            var defect = Nip.defect(nip.digits(), status);
            defect.ifPresent(d -> issues.accept(Issue.error(d.name(), cell.place(), status)));
            return defect.isPresent() ? Optional.empty() : Optional.of(nip);
        });
    }

    /** A plain decimal; a decimal comma is one too. */
    public static Optional<BigDecimal> number(Cell cell, Consumer<Issue> issues) {
        if (!NUMBER.matcher(cell.text()).matches()) {
            issues.accept(cell.error(cell.isBlank() ? "CELL_BLANK" : "NOT_A_NUMBER"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.text().replace(',', '.')));
    }

    /** An ISO date that exists. */
    public static Optional<LocalDate> date(Cell cell, Consumer<Issue> issues) {
        try {
            if (DATE.matcher(cell.text()).matches()) {
                return Optional.of(LocalDate.parse(cell.text()));
            }
        } catch (DateTimeException e) {
            // no such day: reported below like any other text that is no date
        }
        issues.accept(cell.error(cell.isBlank() ? "CELL_BLANK" : "NOT_A_DATE"));
        return Optional.empty();
    }

    public static Optional<String> text(Cell cell, Consumer<Issue> issues) {
        if (cell.isBlank()) {
            issues.accept(cell.error("CELL_BLANK"));
        }
        return cell.filled();
    }

    /** One of an enumeration's names, in any case of letters. */
    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, Cell cell, Consumer<Issue> issues) {
        var word = cell.text().toUpperCase(Locale.ROOT);
        var found = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            issues.accept(cell.error("NOT_ONE_OF", names(type)));
        }
        return found;
    }

    private static String names(Class<? extends Enum<?>> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
