package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PersonChoice;
import id.tolok.evaluation.Scope;
import id.tolok.evaluation.Selection;
import id.tolok.organisation.Unit;
import java.util.Optional;

/** Chooses whom a run evaluates: first the way, then the unit, the person or the saved selection. */
class WhomField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient RunStart start;
    private final RadioButtonGroup<Whom> way = new RadioButtonGroup<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final PersonChoice person;
    private final ComboBox<Selection> selection = new ComboBox<>();
    private final Div detail = new Div();

    WhomField(RunStart start) {
        this.start = start;
        this.person = new PersonChoice(getTranslation("evaluation.whom.PERSON"), start.organisation());
        way.setLabel(getTranslation("evaluation.start.whom"));
        way.setItems(start.ways());
        way.setItemLabelGenerator(one -> getTranslation(one.key()));
        way.setValue(start.ways().getFirst());
        way.addValueChangeListener(change -> detail());
        unit.setLabel(getTranslation("evaluation.start.scope"));
        unit.setHelperText(getTranslation("evaluation.start.scopehelp"));
        unit.setItemLabelGenerator(Unit::name);
        unit.setItems(start.units());
        unit.setWidthFull();
        selection.setLabel(getTranslation("evaluation.whom.SELECTION"));
        selection.setItemLabelGenerator(one ->
                getTranslation("evaluation.selection.named", one.name(), Formats.count(one.people(), getLocale())));
        selection.setItems(start.selections());
        selection.setWidthFull();
        detail();
        getContent().add(way, detail);
    }

    /** Absent, and marked, where something is still to be chosen. */
    Optional<Scope> scope() {
        return switch (way.getValue()) {
            case EVERYONE -> Optional.of(new Scope.Everyone());
            case TEAM -> Optional.of(start.ownTeam());
            case UNIT -> chosen(unit, unit.getOptionalValue().map(one -> new Scope.UnitTree(one.id())));
            case PERSON -> chosen(person, person.chosen().map(Scope.OnePerson::new));
            case SELECTION -> chosen(selection, selection.getOptionalValue().map(one -> new Scope.Saved(one.id())));
        };
    }

    private static Optional<Scope> chosen(HasValidation field, Optional<? extends Scope> scope) {
        field.setInvalid(scope.isEmpty());
        return scope.map(one -> one);
    }

    private void detail() {
        detail.removeAll();
        switch (way.getValue()) {
            case EVERYONE -> {}
            case TEAM -> detail.add(new Paragraph(getTranslation("evaluation.start.ownteam")));
            case UNIT -> detail.add(unit);
            case PERSON -> detail.add(person);
            case SELECTION -> detail.add(selection());
        }
    }

    private Component selection() {
        if (selection.getListDataView().getItemCount() == 0) {
            return new Paragraph(getTranslation("evaluation.selection.none"));
        }
        var remove = new Button(
                VaadinIcon.TRASH.create(),
                click -> selection.getOptionalValue().ifPresent(chosen -> {
                    start.remove(chosen);
                    selection.setItems(start.selections());
                    detail();
                }));
        remove.setAriaLabel(getTranslation("evaluation.selection.remove"));
        remove.setTooltipText(getTranslation("evaluation.selection.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var both = new Div(selection, remove);
        both.addClassName("tolok-aspect-filter");
        return both;
    }
}
