package id.tolok.console.feedback;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.Formats;
import id.tolok.feedback.FeedbackPictures.ElementMonth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The mean answer to each element from month to month: the darker, the worse beside the others. */
class ElementTrend extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int ELEMENTS = 9;
    private static final BigDecimal DARKEST = BigDecimal.valueOf(80);

    private final transient List<ElementMonth> points;
    private final BigDecimal best;
    private final BigDecimal worst;

    /** @param points one at least */
    ElementTrend(List<ElementMonth> points) {
        this.points = points;
        var means = points.stream()
                .map(ElementMonth::mean)
                .sorted(Comparator.naturalOrder())
                .toList();
        this.worst = means.getFirst();
        this.best = means.getLast();
        getContent().addClassName("tolok-scrolled");
        getContent().add(new Paragraph(getTranslation("feedback.trend.help")), table());
    }

    private NativeTable table() {
        var months =
                points.stream().map(ElementMonth::month).distinct().sorted().toList();
        var head = new NativeTableRow(new NativeTableHeaderCell(getTranslation("feedback.trend.element")));
        months.forEach(month -> head.add(new NativeTableHeaderCell(name(month, getLocale()))));
        var table = new NativeTable(head);
        table.addClassName("tolok-trend");
        for (int element = 1; element <= ELEMENTS; element++) {
            table.add(row(element, months));
        }
        return table;
    }

    private NativeTableRow row(int element, List<YearMonth> months) {
        var name = new NativeTableHeaderCell(
                getTranslation("feedback.detail.element", element, getTranslation("citizens.element." + element)));
        var row = new NativeTableRow(name);
        months.forEach(month -> row.add(points.stream()
                .filter(point -> point.element() == element && point.month().equals(month))
                .findFirst()
                .map(this::cell)
                .orElseGet(() -> new NativeTableCell("–"))));
        return row;
    }

    private NativeTableCell cell(ElementMonth point) {
        var cell = new NativeTableCell(Formats.number(point.mean(), getLocale()));
        cell.getStyle().set("--tolok-heat", heat(point.mean()) + "%");
        cell.setTitle(getTranslation("feedback.trend.answers", point.answers()));
        return cell;
    }

    private BigDecimal heat(BigDecimal mean) {
        var range = best.subtract(worst);
        return range.signum() == 0
                ? BigDecimal.ZERO
                : best.subtract(mean).multiply(DARKEST).divide(range, 0, RoundingMode.HALF_UP);
    }

    private static String name(YearMonth month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, locale) + " " + month.getYear();
    }
}
