package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.access.Account;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import java.util.function.Consumer;

/** Name, roles and employee of an account. */
final class AccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("settings.accounts.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("settings.accounts.roles"));
    private final ComboBox<Employee> employee = new ComboBox<>(getTranslation("settings.accounts.employee"));

    private AccountDialog(String title, Organisation organisation, Consumer<AccountData> save) {
        setHeaderTitle(title);
        setWidth("min(30rem, 95vw)");
        name.setHelperText(getTranslation("settings.accounts.name-help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation(RoleTexts.key(role)));
        employee.setItemLabelGenerator(Employee::name);
        employee.setClearButtonVisible(true);
        employee.setItems(query -> organisation
                .employees(
                        EmployeeFilter.ALL.withText(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                .stream());
        name.setWidthFull();
        employee.setWidthFull();
        var form = new VerticalLayout(name, roles, employee);
        form.setPadding(false);
        add(form);
        var cancel = new Button(getTranslation("component.ask.cancel"), click -> close());
        var button = new Button(getTranslation("settings.accounts.save"), click -> {
            save.accept(data());
            close();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, button);
    }

    static void forNew(Accounts accounts, Organisation organisation, Runnable done) {
        var dialog = new AccountDialog("", organisation, data -> {
            PasswordOnce.show(data.name(), accounts.create(data));
            done.run();
        });
        dialog.setHeaderTitle(dialog.getTranslation("settings.accounts.new"));
        dialog.open();
    }

    static void forChange(Account account, Accounts accounts, Organisation organisation, Runnable done) {
        var dialog = new AccountDialog(account.name(), organisation, data -> {
            accounts.change(account.id(), data);
            done.run();
        });
        dialog.name.setValue(account.name());
        dialog.name.setReadOnly(true);
        dialog.roles.setValue(account.roles());
        account.employee().flatMap(organisation::employee).ifPresent(dialog.employee::setValue);
        dialog.open();
    }

    private AccountData data() {
        return new AccountData(
                name.getValue(), roles.getValue(), employee.getOptionalValue().map(Employee::id));
    }
}
