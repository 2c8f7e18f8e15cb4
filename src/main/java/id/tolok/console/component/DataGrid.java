package id.tolok.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.function.LongSupplier;

/** A lazy list: pages are fetched as somebody scrolls, columns fit their content, and an empty list says so. */
public class DataGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    /** Fetches a part of the list. */
    @FunctionalInterface
    public interface Page<T> {
        List<T> fetch(int offset, int limit);
    }

    public DataGrid(String label, Component empty) {
        super();
        getElement().setAttribute("aria-label", label);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("tolok-grid");
        setEmptyStateComponent(empty);
        setColumnReorderingAllowed(true);
        setSizeFull();
        setMinHeight("16rem");
    }

    public void lazy(Page<T> page, LongSupplier count) {
        setItems(
                query -> page.fetch(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(count.getAsLong()));
    }

    public Column<T> text(String header, SerializableFunction<T, ?> value) {
        return addColumn(row -> value.apply(row))
                .setHeader(header)
                .setAutoWidth(true)
                .setResizable(true);
    }

    public Column<T> number(String header, SerializableFunction<T, ?> value) {
        return text(header, value).setTextAlign(ColumnTextAlign.END).setFlexGrow(0);
    }

    public <C extends Component> Column<T> shown(String header, SerializableFunction<T, C> component) {
        return addComponentColumn(component::apply).setHeader(header).setAutoWidth(true);
    }
}
