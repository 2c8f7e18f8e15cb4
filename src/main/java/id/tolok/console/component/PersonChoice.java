package id.tolok.console.component;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Location;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.shared.Actor;
import id.tolok.shared.EmployeeId;
import java.util.Optional;

/** Chooses one of the employees whom the person who looks may see, by part of a name; lazy. */
public class PersonChoice extends ComboBox<Employee> {

    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;

    public PersonChoice(String label, Organisation organisation) {
        super(label);
        this.organisation = organisation;
        setItems(
                query ->
                        organisation
                                .employees(matching(query.getFilter()), query.getOffset(), query.getLimit())
                                .stream(),
                query -> Math.toIntExact(organisation.count(matching(query.getFilter()))));
        setItemLabelGenerator(Employee::name);
        setWidth("min(24rem, 100%)");
    }

    /** The one in the address, or else the person who looks; who sees only themselves needs no choice. */
    public void read(Location location, Actor actor) {
        Address.text(location, "employee")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> new EmployeeId(Long.parseLong(text)))
                .or(actor::employee)
                .flatMap(organisation::employee)
                .ifPresent(this::setValue);
        setVisible(organisation.count(EmployeeFilter.ALL) > 1);
    }

    public Optional<EmployeeId> chosen() {
        return getOptionalValue().map(Employee::id);
    }

    public String inAddress() {
        return chosen().map(id -> String.valueOf(id.value())).orElse("");
    }

    private static EmployeeFilter matching(Optional<String> text) {
        return EmployeeFilter.ALL.withText(text.orElse(""));
    }
}
