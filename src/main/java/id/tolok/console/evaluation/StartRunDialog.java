package id.tolok.console.evaluation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.tolok.organisation.Unit;
import id.tolok.planning.Period;
import id.tolok.rules.RuleSet;
import java.util.Optional;

/** Asks for period, rule set and scope of a new run, starts it and goes there. */
class StartRunDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RunStart start;
    private final Select<Period> period = new Select<>();
    private final Select<RuleSet> ruleSet = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Button go;

    StartRunDialog(RunStart start) {
        this.start = start;
        this.go = new Button(getTranslation("evaluation.start.go"), click -> start());
        setHeaderTitle(getTranslation("evaluation.start.title"));
        period.setLabel(getTranslation("evaluation.start.period"));
        period.setItemLabelGenerator(Period::code);
        period.setItems(start.periods());
        start.currentPeriod().ifPresent(period::setValue);
        ruleSet.setLabel(getTranslation("evaluation.start.ruleset"));
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        ruleSet.setItems(start.ruleSets());
        start.ruleSets().stream().findFirst().ifPresent(ruleSet::setValue);
        var form = new FormLayout(period, ruleSet);
        form.setAutoResponsive(true);
        if (start.mayChooseScope()) {
            form.add(unit());
        } else {
            form.add(new Paragraph(getTranslation("evaluation.start.ownteam")));
        }
        add(form);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("evaluation.start.cancel"), click -> close()), go);
    }

    private ComboBox<Unit> unit() {
        unit.setLabel(getTranslation("evaluation.start.scope"));
        unit.setPlaceholder(getTranslation("evaluation.scope.everyone"));
        unit.setHelperText(getTranslation("evaluation.start.scopehelp"));
        unit.setClearButtonVisible(true);
        unit.setItemLabelGenerator(Unit::name);
        unit.setItems(start.units());
        return unit;
    }

    private void start() {
        try {
            if (period.isEmpty() || ruleSet.isEmpty()) {
                period.setInvalid(period.isEmpty());
                ruleSet.setInvalid(ruleSet.isEmpty());
                return;
            }
            var run = start.start(period.getValue(), ruleSet.getValue(), Optional.ofNullable(unit.getValue()));
            close();
            RunView.open(run);
        } finally {
            go.setEnabled(true);
        }
    }
}
