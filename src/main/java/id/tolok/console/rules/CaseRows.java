package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;

/** Rows of a form of which some can be added and taken away. */
final class CaseRows<R extends Component> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<R> rows = new ArrayList<>();
    private final Runnable changed;

    CaseRows(Runnable changed) {
        this.changed = changed;
        getContent().addClassName("tolok-rule-demands");
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void add(R row) {
        put(row);
        changed.run();
    }

    void put(R row) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("rules.form.remove"));
        var line = new Div(row, remove);
        line.addClassName("tolok-rule-demand");
        remove.addClickListener(click -> {
            rows.remove(row);
            line.removeFromParent();
            changed.run();
        });
        rows.add(row);
        getContent().add(line);
    }
}
