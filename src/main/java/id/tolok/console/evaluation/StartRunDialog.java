package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.tolok.console.component.Formats;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.Scope;
import id.tolok.planning.Period;
import id.tolok.rules.RuleSet;
import java.util.Map;

/** Asks for period, rule set and scope of a new run, starts it and goes there. */
class StartRunDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RunStart start;
    private final Select<Period> period = new Select<>();
    private final Select<RuleSet> ruleSet = new Select<>();
    private final WhomField whom;
    private final Button go;

    StartRunDialog(RunStart start) {
        this.start = start;
        this.go = new Button(getTranslation("evaluation.start.go"), click -> start());
        this.whom = new WhomField(start);
        setHeaderTitle(getTranslation("evaluation.start.title"));
        setWidth("min(34rem, 100%)");
        period.setLabel(getTranslation("evaluation.start.period"));
        period.setItemLabelGenerator(Period::code);
        period.setItems(start.periods());
        start.currentPeriod().ifPresent(period::setValue);
        ruleSet.setLabel(getTranslation("evaluation.start.ruleset"));
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        ruleSet.setItems(start.ruleSets());
        start.ruleSets().stream().findFirst().ifPresent(ruleSet::setValue);
        period.setWidthFull();
        ruleSet.setWidthFull();
        var form = new Div(period, ruleSet, whom, completeness());
        form.addClassName("tolok-start");
        add(form);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("evaluation.start.cancel"), click -> close()), go);
    }

    /** Who lacks facts is better known before. */
    private Button completeness() {
        var look = new Button(getTranslation("evaluation.start.complete"), VaadinIcon.GRID_BIG_O.create(), click -> {
            close();
            var code = period.getOptionalValue().map(Period::code).orElse("");
            UI.getCurrent().navigate("facts/completeness", QueryParameters.simple(Map.of("period", code)));
        });
        look.addThemeVariants(ButtonVariant.TERTIARY);
        return look;
    }

    private void start() {
        try {
            period.setInvalid(period.isEmpty());
            ruleSet.setInvalid(ruleSet.isEmpty());
            if (!period.isInvalid() && !ruleSet.isInvalid()) {
                whom.scope().ifPresent(this::start);
            }
        } finally {
            go.setEnabled(true);
        }
    }

    private void start(Scope scope) {
        start.underWay(period.getValue(), ruleSet.getValue(), scope)
                .ifPresentOrElse(other -> ask(other, scope), () -> startNow(scope));
    }

    /** Somebody was quicker: that run, or another one? */
    private void ask(Run other, Scope scope) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("evaluation.start.underway"));
        question.setText(getTranslation(
                "evaluation.start.underwaytext", other.startedBy(), Formats.time(other.created(), getLocale())));
        question.setConfirmText(getTranslation("evaluation.start.look"));
        question.addConfirmListener(confirmed -> {
            close();
            RunView.open(other.id());
        });
        question.setRejectable(true);
        question.setRejectText(getTranslation("evaluation.start.another"));
        question.addRejectListener(rejected -> startNow(scope));
        question.open();
    }

    private void startNow(Scope scope) {
        var run = start.start(period.getValue(), ruleSet.getValue(), scope);
        close();
        RunView.open(run);
    }
}
