package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import id.tolok.console.component.Address;
import id.tolok.console.component.FilterBar;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Unit;
import id.tolok.organisation.identity.EmploymentStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Name or number, unit with all below it, status; kept in the address (but never a number: it is personal). */
class EmployeeFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField(getTranslation("employees.filter.text"));
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("employees.list.unit"));
    private final ComboBox<EmploymentStatus> status = new ComboBox<>(getTranslation("employees.list.status"));
    private final transient List<Unit> units;

    private boolean reading;

    EmployeeFilters(List<Unit> units, Runnable changed) {
        this.units = units;
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.setWidth("20rem");
        status.setItems(EmploymentStatus.values());
        status.setClearButtonVisible(true);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(text, unit, status)) {
            field.addValueChangeListener(change -> {
                if (!reading) {
                    remember();
                    changed.run();
                }
            });
        }
        getContent().setWidthFull();
        getContent().add(new FilterBar(text, unit, status));
    }

    EmployeeFilter filter() {
        return new EmployeeFilter(
                text.getValue(), unit.getOptionalValue().map(Unit::id), status.getOptionalValue(), Optional.empty());
    }

    void read(Location location) {
        reading = true;
        text.setValue(Address.text(location, "name").orElse(""));
        Address.text(location, "unit")
                .flatMap(code ->
                        units.stream().filter(one -> one.code().equals(code)).findFirst())
                .ifPresent(unit::setValue);
        Address.text(location, "status")
                .flatMap(name -> List.of(EmploymentStatus.values()).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .ifPresent(status::setValue);
        reading = false;
    }

    private void remember() {
        boolean numeric = text.getValue().strip().matches("[0-9 ]+");
        Address.remember(
                "employees",
                Map.of(
                        "name", numeric ? "" : text.getValue(),
                        "unit", unit.getOptionalValue().map(Unit::code).orElse(""),
                        "status", status.getOptionalValue().map(Enum::name).orElse("")));
    }
}
