package id.tolok.console.employees;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.DayField;
import id.tolok.console.component.PersonChoice;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Posting.PostingData;
import id.tolok.organisation.ReportingLines;
import id.tolok.organisation.Transfers;
import id.tolok.organisation.Unit;
import id.tolok.organisation.identity.PositionKind;
import java.time.LocalDate;
import java.util.Optional;

/** Moves an employee to another unit or post from a day on, and to another assessor where one is chosen. */
final class TransferDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final transient Transfers transfers;
    private final transient ReportingLines lines;
    private final transient Employee employee;
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("employees.list.unit"));
    private final TextField position = new TextField(getTranslation("employees.list.position"));
    private final Select<PositionKind> kind = new Select<>();
    private final TextField level = new TextField(getTranslation("employees.list.level"));
    private final PersonChoice assessor;
    private final DayField from = new DayField(getTranslation("employees.transfer.from"));

    TransferDialog(
            Organisation organisation,
            Transfers transfers,
            ReportingLines lines,
            Employee employee,
            LocalDate today,
            Runnable done) {
        this.transfers = transfers;
        this.lines = lines;
        this.employee = employee;
        setHeaderTitle(getTranslation("employees.transfer.title"));
        setWidth("min(30rem, 100%)");
        unit.setItems(organisation.units());
        unit.setItemLabelGenerator(Unit::name);
        organisation.unit(employee.unit()).ifPresent(unit::setValue);
        position.setValue(employee.position());
        position.setMaxLength(LONGEST);
        kind.setLabel(getTranslation("employees.list.kind"));
        kind.setItems(PositionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("employees.kind." + EmployeeTexts.key(one)));
        kind.setValue(employee.positionKind());
        employee.level().ifPresent(level::setValue);
        level.setHelperText(getTranslation("employees.transfer.level-help"));
        assessor = new PersonChoice(getTranslation("employees.transfer.assessor"), organisation);
        assessor.setClearButtonVisible(true);
        assessor.setHelperText(getTranslation("employees.transfer.assessor-help"));
        from.setValue(today);
        var form = new VerticalLayout(
                new Paragraph(getTranslation("employees.transfer.text")), unit, position, kind, level, assessor, from);
        form.setPadding(false);
        form.getChildren().forEach(field -> field.getElement().getStyle().setWidth("100%"));
        add(form);
        var save = new Button(getTranslation("employees.transfer.save"), click -> save(done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("employees.assign.cancel"), click -> close()), save);
    }

    private void save(Runnable done) {
        unit.setInvalid(unit.isEmpty());
        position.setInvalid(position.getValue().isBlank());
        from.setInvalid(from.isEmpty());
        if (unit.isInvalid() || position.isInvalid() || from.isInvalid()) {
            return;
        }
        var to = new PostingData(
                unit.getValue().id(),
                kind.getValue(),
                position.getValue(),
                Optional.of(level.getValue()).filter(text -> !text.isBlank()));
        transfers.transfer(employee.id(), to, from.getValue());
        assessor.getOptionalValue().ifPresent(next -> lines.assign(employee.id(), next.id(), from.getValue()));
        close();
        done.run();
    }
}
