package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.tolok.console.shell.Preferences;
import java.util.Set;

/** Chooses which columns of a list are shown; the browser remembers it. Columns without a key always are. */
public class ColumnMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    /**
     * @param list the name under which the choice is remembered
     * @param usually keys of the columns that nobody sees before choosing
     */
    public ColumnMenu(Grid<?> grid, String list, String... usually) {
        var hidden = Preferences.hiddenColumns(list).orElseGet(() -> Set.of(usually));
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var top = bar.addItem(VaadinIcon.COG_O.create());
        top.add(getTranslation("component.columns.choose"));
        for (var column : grid.getColumns()) {
            if (column.getKey() != null) {
                column.setVisible(!hidden.contains(column.getKey()));
                var item = top.getSubMenu().addItem(column.getHeaderText(), click -> {
                    column.setVisible(click.getSource().isChecked());
                    remember(grid, list);
                });
                item.setCheckable(true);
                item.setChecked(column.isVisible());
                item.setKeepOpen(true);
            }
        }
    }

    private static void remember(Grid<?> grid, String list) {
        Preferences.hiddenColumns(
                list,
                grid.getColumns().stream()
                        .filter(column -> !column.isVisible())
                        .map(Column::getKey)
                        .toList());
    }
}
