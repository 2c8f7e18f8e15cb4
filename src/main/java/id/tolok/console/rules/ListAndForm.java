package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.listbox.ListBox;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list with its tools on one side; what is chosen from it opens in the middle, below a notice. */
final class ListAndForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ListBox<String> list = new ListBox<>();
    private final Div tools = new Div();
    private final Div side = new Div(tools, list);
    private final Div place = new Div();
    private final transient Function<String, Optional<? extends Component>> form;
    private String chosen = "";
    private boolean readOnly;
    private boolean filling;

    /** @param form what opens for a name of the list, if anything */
    ListAndForm(String id, Component notice, Function<String, Optional<? extends Component>> form) {
        this.form = form;
        list.setId(id);
        list.addValueChangeListener(event -> {
            if (!filling && event.getValue() != null) {
                chosen = event.getValue();
                open();
            }
        });
        notice.getElement().setAttribute("role", "status");
        side.addClassName("tolok-rule-side");
        var middle = new Div(notice, place);
        middle.addClassName("tolok-rule-middle");
        addClassName("tolok-rule-forms");
        add(side, middle);
    }

    ListBox<String> list() {
        return list;
    }

    void above(Component component) {
        side.addComponentAsFirst(component);
    }

    void tool(String id, String text, VaadinIcon icon, Runnable work) {
        var button = new Button(UI.getCurrent().getTranslation(text), icon.create(), click -> work.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tools.add(button);
    }

    String chosen() {
        return chosen;
    }

    /** Decides what {@link #fill} will find chosen. */
    void choose(String name) {
        chosen = name;
    }

    /** Lists the names and opens the chosen one, or the first where it is gone. */
    void fill(List<String> names) {
        if (!names.contains(chosen)) {
            chosen = names.stream().findFirst().orElse("");
        }
        filling = true;
        list.setItems(names);
        list.setValue(chosen.isEmpty() ? null : chosen);
        filling = false;
        open();
    }

    /** Draws the entries of the list anew. */
    void refresh() {
        filling = true;
        list.getListDataView().refreshAll();
        filling = false;
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        tools.setEnabled(!value);
        place.setEnabled(!value);
    }

    boolean isReadOnly() {
        return readOnly;
    }

    private void open() {
        place.removeAll();
        form.apply(chosen).ifPresent(place::add);
        place.setEnabled(!readOnly);
    }

    /** The stem itself, or with the first number that makes it a new name. */
    static String fresh(String stem, Collection<String> names) {
        int number = 2;
        while (names.contains(stem + " " + number)) {
            number++;
        }
        return names.contains(stem) ? stem + " " + number : stem;
    }
}
