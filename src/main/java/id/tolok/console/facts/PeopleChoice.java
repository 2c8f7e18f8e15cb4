package id.tolok.console.facts;

import com.vaadin.flow.component.combobox.ComboBox;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Unit;
import java.util.List;

/** Chooses whose facts are recorded together: a unit, for those who see all; an assessor has the own team anyway. */
class PeopleChoice extends ComboBox<Unit> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final transient RecordingPresenter presenter;

    PeopleChoice(RecordingPresenter presenter) {
        super();
        this.presenter = presenter;
        setLabel(getTranslation("facts.people.unit"));
        setItems(presenter.units());
        setItemLabelGenerator(Unit::name);
        setVisible(presenter.seesAll());
        setWidth("min(22rem, 100%)");
    }

    List<Employee> people() {
        return presenter.seesAll()
                ? getOptionalValue()
                        .map(unit -> presenter.peopleOf(unit.id(), MOST))
                        .orElse(List.of())
                : presenter.team();
    }

    boolean isMissing() {
        return presenter.seesAll() && isEmpty();
    }
}
