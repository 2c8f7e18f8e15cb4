package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.facts.FactImportPreview;
import id.tolok.facts.intake.ColumnMapping;
import id.tolok.facts.intake.ColumnMeaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The first rows of a file; above each column what it means, to be changed there. */
class MappingGrid extends Composite<Grid<List<String>>> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_COLUMNS = 60;

    private final transient ColumnMapping mapping;
    private final transient Indicators indicators;
    private final transient Consumer<ColumnMapping> changed;
    private final List<ColumnMeaning> meanings = new ArrayList<>();

    MappingGrid(FactImportPreview preview, Indicators indicators, Consumer<ColumnMapping> changed) {
        this.mapping = preview.mapping();
        this.indicators = indicators;
        this.changed = changed;
        for (var column : ColumnMeaning.FactColumn.values()) {
            meanings.add(new ColumnMeaning.Part(column));
        }
        indicators.observable().forEach(code -> meanings.add(new ColumnMeaning.ValueOf(code)));
        var grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.COLUMN_BORDERS);
        grid.getElement().setAttribute("aria-label", getTranslation("facts.upload.rows"));
        var header = preview.header();
        for (int i = 0; i < Math.min(header.size(), MOST_COLUMNS); i++) {
            int position = i;
            grid.addColumn(row -> position < row.size() ? row.get(position) : "")
                    .setHeader(header(header.get(i)))
                    .setWidth("13rem")
                    .setResizable(true);
        }
        grid.setItems(preview.firstRows().subList(1, preview.firstRows().size()));
        grid.setAllRowsVisible(true);
    }

    private Div header(String name) {
        var meaning = new ComboBox<ColumnMeaning>();
        meaning.setItems(meanings);
        meaning.setItemLabelGenerator(this::label);
        meaning.setPlaceholder(getTranslation("facts.column.nothing"));
        meaning.setAriaLabel(getTranslation("facts.upload.meaning", name));
        meaning.setClearButtonVisible(true);
        meaning.setWidthFull();
        var now = mapping.of(name);
        if (!(now instanceof ColumnMeaning.Nothing)) {
            meaning.setValue(now);
        }
        meaning.addValueChangeListener(
                event -> change(name, meaning.getOptionalValue().orElseGet(ColumnMeaning.Nothing::new)));
        var header = new Div(new Span(name), meaning);
        header.addClassName("tolok-mapped-column");
        return header;
    }

    private void change(String name, ColumnMeaning meaning) {
        var columns = new LinkedHashMap<>(mapping.columns());
        columns.put(name.strip().toLowerCase(Locale.ROOT), meaning);
        changed.accept(new ColumnMapping(columns));
    }

    private String label(ColumnMeaning meaning) {
        return switch (meaning) {
            case ColumnMeaning.Part part ->
                getTranslation("facts.column." + part.column().code());
            case ColumnMeaning.ValueOf value -> indicators.title(value.indicator(), getLocale());
            case ColumnMeaning.Nothing nothing -> getTranslation("facts.column.nothing");
        };
    }
}
