package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import id.tolok.evaluation.Run;

/** Chooses the run with which another one is compared; the earlier one is always "before". */
class RunComparisonChoice extends Composite<Select<Run>> {

    private static final long serialVersionUID = 1L;

    RunComparisonChoice(Run run, RunPresenter presenter) {
        var ui = UI.getCurrent();
        var choice = getContent();
        choice.setPlaceholder(getTranslation("evaluation.run.compare"));
        choice.setAriaLabel(getTranslation("evaluation.run.compare"));
        choice.setMinWidth("18rem");
        choice.setItems(presenter.comparable(run));
        choice.setItemLabelGenerator(other -> presenter.scope(ui, other) + " · " + RunTexts.when(ui, other));
        choice.setVisible(!presenter.comparable(run).isEmpty());
        choice.addValueChangeListener(change -> {
            long other = change.getValue().id().value();
            RunComparisonView.open(
                    Math.min(other, run.id().value()), Math.max(other, run.id().value()));
        });
    }
}
