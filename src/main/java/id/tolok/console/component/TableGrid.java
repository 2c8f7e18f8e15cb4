package id.tolok.console.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.shared.Registration;
import id.tolok.console.component.TableGridEvents.AllWanted;
import id.tolok.console.component.TableGridEvents.CellsChanged;
import id.tolok.console.component.TableGridEvents.PastedBeyond;
import id.tolok.console.component.TableGridEvents.RangeSelected;
import id.tolok.console.component.TableGridEvents.Redo;
import id.tolok.console.component.TableGridEvents.RowMoved;
import id.tolok.console.component.TableGridEvents.Undo;
import id.tolok.shared.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A grid that is used like a spreadsheet, drawn by Tabulator: arrows, typing, ranges, copy and paste. It changes the
 * cells that it shows at once and tells the server, which may answer with other content.
 */
@Tag("tolok-table-grid")
@JavaScript("context://webjars/tabulator-tables/6.3.1/dist/js/tabulator.min.js")
@JavaScript("context://tolok/code-picker.js")
@JavaScript("context://tolok/table-hands.js")
@JavaScript("context://tolok/table-cells.js")
@JavaScript("context://tolok/table-typing.js")
@JavaScript("context://tolok/table-range.js")
@JavaScript("context://tolok/table-grid.js")
@StyleSheet("context://webjars/tabulator-tables/6.3.1/dist/css/tabulator.min.css")
public class TableGrid extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private String content = "";
    private boolean readOnly;
    private boolean brief;
    private @Nullable PendingJavaScriptResult sent;

    public TableGrid(String label) {
        addClassName("tolok-table-grid");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("role", "group");
    }

    /**
     * One column.
     *
     * @param kind names its colour
     * @param words what its cells are compared with or become, below the title
     * @param hint shown on hovering
     * @param type {@code number}, {@code codes}, {@code text} or {@code mark}
     * @param limits least and most of a number; empty where there are none
     * @param values code and label of each value of {@code codes}
     */
    public record Column(
            String kind,
            String kindTitle,
            String title,
            String words,
            String hint,
            String type,
            List<String> limits,
            List<List<String>> values) {

        private Map<String, Object> json() {
            var json = new TreeMap<String, Object>(Map.of(
                    "kind", kind, "kindTitle", kindTitle, "title", title, "words", words, "hint", hint, "type", type));
            if (!limits.isEmpty()) {
                json.put("least", new java.math.BigDecimal(limits.getFirst()));
                json.put("most", new java.math.BigDecimal(limits.getLast()));
            }
            if (!values.isEmpty()) {
                json.put("values", values);
            }
            return json;
        }
    }

    /** @param type {@code error} or {@code warning} */
    public record Mark(int row, int column, String type, String text) {}

    public void show(List<Column> columns, List<List<String>> rows) {
        content = CanonicalJson.write(
                Map.of("columns", columns.stream().map(Column::json).toList(), "rows", new ArrayList<>(rows)));
        send();
    }

    /** However often content is set or the grid attached before an answer leaves, it goes out and is drawn once. */
    private void send() {
        if (sent != null) {
            sent.cancelExecution();
        }
        sent = getElement().executeJs("this.tolokGrid?.show($0)", content);
    }

    public void setMarks(List<Mark> marks) {
        getElement().executeJs("this.tolokGrid?.marks($0)", json(marks));
    }

    private static String json(List<Mark> marks) {
        return CanonicalJson.write(marks.stream()
                .map(mark ->
                        Map.of("row", mark.row(), "column", mark.column(), "type", mark.type(), "text", mark.text()))
                .toList());
    }

    /** @param marks each with its colour as type, {@code tolok-cover-TYPE} in the style sheet */
    public void setCoverage(List<Mark> marks) {
        getElement().executeJs("this.tolokGrid?.coverage($0)", json(marks));
    }

    /** Scrolls to a cell and selects it. */
    public void reveal(int row, int column) {
        getElement().executeJs("this.tolokGrid?.reveal($0, $1)", row, column);
    }

    /** Shows only what rows ask and give, without the columns that describe them. */
    public void setBrief(boolean brief) {
        this.brief = brief;
        getElement().executeJs("this.tolokGrid?.brief($0)", brief);
    }

    public void setReadOnly(boolean readOnly) {
        if (this.readOnly != readOnly) {
            this.readOnly = readOnly;
            getElement().executeJs("this.tolokGrid?.detach()");
            attach();
        }
    }

    public Registration onCellsChanged(ComponentEventListener<CellsChanged> listener) {
        return addListener(CellsChanged.class, listener);
    }

    public Registration onRangeSelected(ComponentEventListener<RangeSelected> listener) {
        return addListener(RangeSelected.class, listener);
    }

    public Registration onRowMoved(ComponentEventListener<RowMoved> listener) {
        return addListener(RowMoved.class, listener);
    }

    /** Somebody is led to a column that was left out. */
    public Registration onAllWanted(ComponentEventListener<AllWanted> listener) {
        return addListener(AllWanted.class, listener);
    }

    public Registration onPastedBeyond(ComponentEventListener<PastedBeyond> listener) {
        return addListener(PastedBeyond.class, listener);
    }

    public Registration onUndo(ComponentEventListener<Undo> listener) {
        return addListener(Undo.class, listener);
    }

    public Registration onRedo(ComponentEventListener<Redo> listener) {
        return addListener(Redo.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        attach();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().executeJs("this.tolokGrid?.detach()");
    }

    private void attach() {
        var settings = Map.of(
                "readOnly",
                readOnly,
                "brief",
                brief,
                "comma",
                getLocale().getLanguage().equals("id"),
                "empty",
                getTranslation("component.table.empty"));
        getElement().executeJs("window.tolokTableGrid.attach(this, $0)", settings);
        if (!content.isEmpty()) {
            send();
        }
    }
}
