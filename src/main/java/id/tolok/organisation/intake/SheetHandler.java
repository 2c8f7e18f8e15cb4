package id.tolok.organisation.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet as texts, row by row. A formula comes as {@code =FORMULA}, whatever it last gave. */
final class SheetHandler extends DefaultHandler {

    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_COLUMNS = 16_384;

    private final RecordTaker rows;
    private final SharedStrings strings;
    private final SheetNumbers numbers;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private @Nullable StringBuilder collecting;
    private List<String> fields = new ArrayList<>();
    private int line;
    private int column;
    private boolean hasFormula;
    private String type = "n";
    private int style;
    private boolean any;

    SheetHandler(RecordTaker rows, SharedStrings strings, SheetNumbers numbers) {
        this.rows = rows;
        this.strings = strings;
        this.numbers = numbers;
    }

    boolean isEmpty() {
        return !any;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                var number = attributes.getValue("r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> {
                hasFormula = true;
                collecting = formula;
            }
            case "v", "t" -> collecting = text;
            case "rPh" -> collecting = null;
            default -> {
                // how it looks is of no interest
            }
        }
    }

    private void startCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new IllegalArgumentException("no such column: " + reference);
        }
        type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
        var number = attributes.getValue("s");
        style = number == null ? 0 : Integer.parseInt(number);
        text.setLength(0);
        formula.setLength(0);
        hasFormula = false;
    }

    @Override
    public void characters(char[] part, int start, int length) {
        if (collecting != null && collecting.length() <= LONGEST_CELL) {
            collecting.append(part, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t", "f" -> collecting = null;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // nothing was begun
            }
        }
    }

    private void endCell() {
        while (fields.size() <= column) {
            fields.add("");
        }
        fields.set(column, hasFormula ? "=" + formula : value(text.toString()));
    }

    private String value(String raw) {
        return switch (type) {
            case "s" ->
                raw.isEmpty() ? "" : strings.getItemAt(Integer.parseInt(raw)).getString();
            case "n" -> numbers.text(raw, style);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    private void endRow() throws SAXException {
        var row = fields;
        fields = new ArrayList<>(row.size());
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        any = true;
        if (!rows.take(line, row)) {
            throw new SheetRecords.StopReading();
        }
    }
}
