package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.engine.CellDomain;
import id.tolok.engine.DecisionTable;
import id.tolok.engine.DecisionTable.Kind;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A missing row of a table: whom it is about stands there, what it gives and why is asked. */
final class MissingCells extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient MissingRow.InTable row;
    private final transient RuleDictionary dictionary;
    private final Map<Integer, HasValue<?, String>> fields = new TreeMap<>();
    private final Map<Integer, HasValue<?, String>> results = new TreeMap<>();

    MissingCells(MissingRow.InTable row, RuleDictionary dictionary) {
        this.row = row;
        this.dictionary = dictionary;
        var about = new UnorderedList();
        about.setId("missing-about");
        var asked = new Div();
        asked.addClassNames("tolok-rule-fields", "tolok-missing");
        for (int i = 0; i < row.cells().size(); i++) {
            var column = row.table().columns().get(i);
            switch (column.kind()) {
                case CONDITION -> {
                    if (!row.cells().get(i).isBlank()) {
                        about.add(new ListItem(words(column, row.cells().get(i))));
                    }
                }
                case ACTION -> asked.add(result(i, column));
                case METADATA -> asked.add(description(i, column));
                case NAME, PHASE -> {}
            }
        }
        var beside = row.above(row.table().columns().stream()
                .map(DecisionTable.Column::kind)
                .toList()
                .indexOf(Kind.NAME));
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "rules.missing.about", row.table().name())),
                        about,
                        new Paragraph(getTranslation("rules.missing.decide", beside)),
                        asked);
    }

    /** The decided row; empty where something is not decided yet, which is marked. */
    Optional<List<String>> decided() {
        boolean complete = true;
        for (var result : results.entrySet()) {
            boolean missing =
                    isBlank(result.getValue()) && !row.above(result.getKey()).isBlank();
            if (result.getValue() instanceof HasValidationProperties marked) {
                marked.setErrorMessage(getTranslation("rules.missing.needed"));
                marked.setInvalid(missing);
            }
            complete &= !missing;
        }
        var cells = new ArrayList<>(row.cells());
        fields.forEach((column, field) -> cells.set(
                column, FormCodes.number(field.getOptionalValue().orElse("").strip())));
        return complete ? Optional.of(cells) : Optional.empty();
    }

    private static boolean isBlank(HasValue<?, String> field) {
        return field.getOptionalValue().filter(text -> !text.isBlank()).isEmpty();
    }

    private Component result(int index, DecisionTable.Column column) {
        var helper = getTranslation("rules.missing.beside", shown(column.domain(), row.above(index)));
        if (column.domain() instanceof CellDomain.Codes(var known)) {
            var choice = new ComboBox<String>(column.title());
            choice.setItems(FormCodes.codes(known));
            choice.setItemLabelGenerator(code -> title(known, code));
            choice.setAllowCustomValue(true);
            choice.addCustomValueSetListener(event -> choice.setValue(event.getDetail()));
            choice.setHelperText(helper);
            choice.setRequiredIndicatorVisible(!row.above(index).isBlank());
            results.put(index, choice);
            return field(index, choice);
        }
        var text = new TextField(column.title());
        text.setHelperText(helper);
        text.setRequiredIndicatorVisible(!row.above(index).isBlank());
        results.put(index, text);
        return field(index, text);
    }

    /** The legal basis is the row's above until somebody says otherwise; titles are each row's own. */
    private Component description(int index, DecisionTable.Column column) {
        var text = new TextField(column.title());
        if (column.template().strip().startsWith("basis") && !row.above(index).isBlank()) {
            text.setValue(row.above(index));
            text.setHelperText(getTranslation("rules.missing.copied"));
        } else {
            text.setValue(row.cells().get(index));
            text.setHelperText(getTranslation("rules.missing.beside", row.above(index)));
        }
        return field(index, text);
    }

    private <C extends Component & HasValue<?, String> & HasSize> C field(int index, C field) {
        field.setId("missing-" + index);
        field.setWidthFull();
        fields.put(index, field);
        return field;
    }

    private String words(DecisionTable.Column column, String cell) {
        return new TableColumns(
                        Optional.of(dictionary),
                        shown(column.domain(), cell),
                        call -> getTranslation("rules.write." + call),
                        getLocale())
                .of(column, "")
                .words();
    }

    private String shown(CellDomain domain, String cell) {
        return switch (domain) {
            case CellDomain.Codes(var known) -> title(known, cell);
            case CellDomain.Numbers numbers when getLocale().getLanguage().equals("id") -> cell.replace('.', ',');
            case CellDomain.Numbers numbers -> cell;
            case CellDomain.Texts texts -> cell;
            case CellDomain.Mark mark -> "✓";
            case CellDomain.Several several -> cell;
        };
    }

    private String title(List<Outcome> known, String code) {
        return known.stream()
                .filter(outcome -> outcome.code().equals(code))
                .map(outcome -> outcome.titles().in(getLocale()))
                .findFirst()
                .orElse(code);
    }
}
