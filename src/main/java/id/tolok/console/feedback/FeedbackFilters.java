package id.tolok.console.feedback;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.tolok.console.component.FilterBar;
import id.tolok.feedback.FeedbackFilter;
import id.tolok.feedback.FeedbackId;
import id.tolok.feedback.FeedbackKind;
import id.tolok.feedback.FeedbackState;
import id.tolok.organisation.Unit;
import java.util.Optional;
import java.util.Set;

/** Which part of the queue is shown. */
class FeedbackFilters extends Composite<FilterBar> {

    private static final long serialVersionUID = 1L;

    private final transient FeedbackPresenter presenter;
    private final transient Runnable changed;
    private final Select<FeedbackState> state = new Select<>();
    private final Select<FeedbackKind> kind = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("feedback.filter.unit"));
    private final TextField text = new TextField(getTranslation("feedback.filter.text"));
    private final Button origin = new Button(VaadinIcon.CLOSE_SMALL.create());
    private transient Optional<FeedbackId> sameOrigin = Optional.empty();

    FeedbackFilters(FeedbackPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
        state.setLabel(getTranslation("feedback.filter.state"));
        state.setItems(FeedbackState.values());
        state.setItemLabelGenerator(FeedbackWords::state);
        state.setValue(FeedbackState.NEW);
        kind.setLabel(getTranslation("feedback.filter.kind"));
        kind.setItems(FeedbackKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setItemLabelGenerator(one ->
                one == null ? getTranslation("feedback.filter.all") : getTranslation("citizens.kind." + one.name()));
        unit.setItems(presenter.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        origin.setText(getTranslation("feedback.filter.origin"));
        origin.setVisible(false);
        origin.addClickListener(click -> only(Optional.empty()));
        state.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        unit.addValueChangeListener(change -> changed.run());
        text.addValueChangeListener(change -> changed.run());
    }

    @Override
    protected FilterBar initContent() {
        return new FilterBar(state, kind, unit, text, origin);
    }

    FeedbackFilter filter() {
        return new FeedbackFilter(
                state.getValue(),
                unit.getOptionalValue()
                        .map(chosen -> presenter.branch(chosen.id()))
                        .orElseGet(Set::of),
                kind.getOptionalValue(),
                text.getValue(),
                sameOrigin);
    }

    /** Only what came from the same network as this one; everything where it is absent. */
    void only(Optional<FeedbackId> sameOriginAs) {
        sameOrigin = sameOriginAs;
        origin.setVisible(sameOriginAs.isPresent());
        changed.run();
    }
}
