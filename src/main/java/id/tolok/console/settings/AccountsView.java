package id.tolok.console.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.access.Account;
import id.tolok.access.Accounts;
import id.tolok.console.component.Ask;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.stream.Collectors;

/** Every account with its roles; new ones, other roles, locks and new passwords. */
@Route(value = "settings/accounts", layout = MainLayout.class)
@InNavigation(value = Area.SETTINGS, order = 1, titleKey = "settings.accounts.title")
@Requires(Permission.ACCESS_MANAGE)
public class AccountsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Organisation organisation;
    private final Grid<Account> list = new Grid<>();

    AccountsView(Accounts accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
        list.getElement().setAttribute("aria-label", getTranslation(titleKey()));
        list.addColumn(Account::name)
                .setHeader(getTranslation("settings.accounts.name"))
                .setAutoWidth(true);
        list.addColumn(this::roles)
                .setHeader(getTranslation("settings.accounts.roles"))
                .setAutoWidth(true);
        list.addColumn(account -> account.employee()
                        .flatMap(organisation::employee)
                        .map(Employee::name)
                        .orElse("–"))
                .setHeader(getTranslation("settings.accounts.employee"))
                .setAutoWidth(true);
        list.addComponentColumn(this::state)
                .setHeader(getTranslation("settings.accounts.state"))
                .setAutoWidth(true);
        list.addComponentColumn(this::actions).setWidth("6rem").setFlexGrow(0);
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(
                                        getTranslation(titleKey()),
                                        new Button(
                                                getTranslation("settings.accounts.new"),
                                                VaadinIcon.PLUS.create(),
                                                click -> AccountDialog.forNew(accounts, organisation, this::refresh)))
                                .subtitle(getTranslation("settings.accounts.subtitle")),
                        list);
        getContent().expand(list);
        refresh();
    }

    private void refresh() {
        list.setItems(accounts.all());
    }

    private String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> getTranslation(RoleTexts.key(role)))
                .collect(Collectors.joining(", "));
    }

    private StateBadge state(Account account) {
        if (account.locked()) {
            return new StateBadge(getTranslation("settings.accounts.locked"), StateBadge.Tone.BAD);
        }
        return account.oneTimePassword()
                ? new StateBadge(getTranslation("settings.accounts.onetime"), StateBadge.Tone.WARNING)
                : new StateBadge(getTranslation("settings.accounts.open"), StateBadge.Tone.GOOD);
    }

    private MenuBar actions(Account account) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var menu = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        menu.setAriaLabel(getTranslation("settings.accounts.change") + " " + account.name());
        var items = menu.getSubMenu();
        items.addItem(
                getTranslation("settings.accounts.change"),
                click -> AccountDialog.forChange(account, accounts, organisation, this::refresh));
        items.addItem(getTranslation("settings.accounts.reset"), click -> reset(account));
        if (account.locked()) {
            items.addItem(getTranslation("settings.accounts.unlock"), click -> {
                accounts.unlock(account.id());
                refresh();
            });
        } else {
            items.addItem(getTranslation("settings.accounts.lock"), click -> {
                accounts.lock(account.id());
                refresh();
            });
        }
        return bar;
    }

    private void reset(Account account) {
        Ask.beforeDanger(
                getTranslation("settings.accounts.reset"),
                getTranslation("settings.accounts.reset-text", account.name()),
                getTranslation("settings.accounts.reset"),
                () -> {
                    PasswordOnce.show(account.name(), accounts.resetPassword(account.id()));
                    refresh();
                });
    }

    @Override
    public String titleKey() {
        return "settings.accounts.title";
    }
}
