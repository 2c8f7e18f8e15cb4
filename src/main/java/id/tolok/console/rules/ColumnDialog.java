package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.engine.DecisionTable;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks what a new column of a decision table is about. */
final class ColumnDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> SIGNS =
            Map.of(">=", "at-least", ">", "above", "<=", "at-most", "<", "below", "==", "equal");

    private final transient DecisionTable table;
    private final transient Optional<RuleDictionary> dictionary;
    private final transient Then then;
    private final Select<ColumnKind> kind = new Select<>();
    private final ComboBox<Outcome> code = new ComboBox<>();
    private final Select<String> sign = new Select<>();
    private final TextField title = new TextField();

    /** Told where the column goes and what stands in its head. */
    interface Then {
        void insert(int before, List<String> header);
    }

    ColumnDialog(DecisionTable table, Optional<RuleDictionary> dictionary, Then then) {
        this.table = table;
        this.dictionary = dictionary;
        this.then = then;
        setHeaderTitle(getTranslation("rules.table.add-column"));
        kind.setId("column-kind");
        kind.setLabel(getTranslation("rules.column.kind"));
        kind.setItemLabelGenerator(k -> getTranslation(
                "rules.column." + k.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        kind.setItems(ColumnKind.values());
        code.setId("column-code");
        code.setLabel(getTranslation("rules.column.code"));
        code.setItemLabelGenerator(outcome -> outcome.titles().in(getLocale()));
        sign.setLabel(getTranslation("rules.column.sign"));
        sign.setItems(List.of(">=", ">", "<=", "<", "=="));
        sign.setItemLabelGenerator(s -> getTranslation("rules.sign." + SIGNS.get(s)));
        sign.setValue(">=");
        title.setId("column-title");
        title.setLabel(getTranslation("rules.column.heading"));
        kind.addValueChangeListener(event -> chosen());
        code.addValueChangeListener(event -> suggestTitle());
        sign.addValueChangeListener(event -> suggestTitle());
        kind.setValue(ColumnKind.INDICATOR);
        var form = new FormLayout(kind, code, sign, title);
        form.setMaxWidth("30rem");
        add(form);
        var go = new Button(getTranslation("rules.table.add-column"), click -> insert());
        go.setId("column-add");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()), go);
    }

    private void chosen() {
        var codes = dictionary.map(known -> kind.getValue().codes(known)).orElse(List.of());
        code.setItems(codes);
        code.setVisible(!codes.isEmpty());
        sign.setVisible(kind.getValue().compares());
        suggestTitle();
    }

    private void suggestTitle() {
        var about = code.getOptionalValue()
                .map(outcome -> outcome.titles().in(getLocale()))
                .orElseGet(() -> kind.getItemLabelGenerator().apply(kind.getValue()));
        var how = kind.getValue().compares() ? " " + getTranslation("rules.sign." + SIGNS.get(sign.getValue())) : "";
        title.setValue(about + how);
    }

    private void insert() {
        var missing = code.isVisible() && code.isEmpty();
        code.setInvalid(missing);
        title.setInvalid(title.isEmpty());
        if (missing || title.isEmpty()) {
            return;
        }
        var chosen = code.getOptionalValue().map(Outcome::code).orElse("");
        close();
        then.insert(place(), kind.getValue().header(chosen, sign.getValue(), title.getValue()));
    }

    /** Behind the columns of the same kind. */
    private int place() {
        var wanted = kind.getValue();
        int last = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            var there = table.columns().get(i).kind();
            boolean before = wanted.isAction()
                    || there != DecisionTable.Kind.ACTION
                            && (wanted.isCondition() || there != DecisionTable.Kind.CONDITION);
            last = before ? i + 1 : last;
        }
        return last;
    }
}
