package id.tolok.console.component;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does in a {@link TableGrid}. */
public final class TableGridEvents {

    private TableGridEvents() {}

    /** One cell that says something else now; rows behind the last are new ones. */
    public record Change(int row, int column, String value) {}

    /** Somebody typed, cleared or pasted. */
    @DomEvent("cells-changed")
    public static final class CellsChanged extends ComponentEvent<TableGrid> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 100_000;

        private final transient List<Change> changes;

        public CellsChanged(TableGrid source, boolean fromClient, @EventData("event.detail.changes") String changes) {
            super(source, fromClient);
            this.changes = new ArrayList<>();
            for (var change : JsonMapper.shared().readTree(changes)) {
                if (this.changes.size() < MOST) {
                    this.changes.add(new Change(
                            change.get(0).asInt(),
                            change.get(1).asInt(),
                            change.get(2).asString()));
                }
            }
        }

        public List<Change> changes() {
            return List.copyOf(changes);
        }
    }

    /** The cells that are selected, all borders included. */
    @DomEvent("range-selected")
    public static final class RangeSelected extends ComponentEvent<TableGrid> {

        private static final long serialVersionUID = 1L;

        private final int top;
        private final int bottom;
        private final int left;

        public RangeSelected(
                TableGrid source,
                boolean fromClient,
                @EventData("event.detail.top") int top,
                @EventData("event.detail.bottom") int bottom,
                @EventData("event.detail.left") int left) {
            super(source, fromClient);
            this.top = top;
            this.bottom = bottom;
            this.left = left;
        }

        public int top() {
            return top;
        }

        public int bottom() {
            return bottom;
        }

        public int left() {
            return left;
        }
    }

    /** The selected rows shall go up or down. */
    @DomEvent("row-moved")
    public static final class RowMoved extends ComponentEvent<TableGrid> {

        private static final long serialVersionUID = 1L;

        private final boolean up;

        public RowMoved(TableGrid source, boolean fromClient, @EventData("event.detail.up") boolean up) {
            super(source, fromClient);
            this.up = up;
        }

        public boolean isUp() {
            return up;
        }
    }

    /** A column that is left out of the short form shall be seen. */
    @DomEvent("all-wanted")
    public static final class AllWanted extends ComponentEvent<TableGrid> {

        private static final long serialVersionUID = 1L;

        public AllWanted(TableGrid source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Somebody pasted more columns than the table has; those behind its last one were left out. */
    @DomEvent("pasted-beyond")
    public static final class PastedBeyond extends ComponentEvent<TableGrid> {

        private static final long serialVersionUID = 1L;

        private final int columns;

        public PastedBeyond(TableGrid source, boolean fromClient, @EventData("event.detail.columns") int columns) {
            super(source, fromClient);
            this.columns = columns;
        }

        public int columns() {
            return columns;
        }
    }

    @DomEvent("undo")
    public static final class Undo extends ComponentEvent<TableGrid> {

        private static final long serialVersionUID = 1L;

        public Undo(TableGrid source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    @DomEvent("redo")
    public static final class Redo extends ComponentEvent<TableGrid> {

        private static final long serialVersionUID = 1L;

        public Redo(TableGrid source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
