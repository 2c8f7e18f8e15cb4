package id.tolok.console.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import id.tolok.access.Accounts;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.shared.OpenToAll;

/** Changes the own password; the first thing that somebody with a one-time password sees. */
@Route(value = "password", layout = MainLayout.class)
@OpenToAll("everybody may change the own password")
public class PasswordView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final PasswordField old = new PasswordField(getTranslation("signin.password.old"));
    private final PasswordField chosen = new PasswordField(getTranslation("signin.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("signin.password.again"));

    PasswordView(Accounts accounts) {
        this.accounts = accounts;
        chosen.setHelperText(getTranslation("signin.password.advice"));
        var change = new Button(getTranslation("signin.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER);
        for (var field : new PasswordField[] {old, chosen, again}) {
            field.setWidth("min(24rem, 100%)");
            field.setRequiredIndicatorVisible(true);
        }
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("signin.password.why")),
                        old,
                        chosen,
                        again,
                        change);
    }

    private void change() {
        boolean differs = !chosen.getValue().equals(again.getValue());
        again.setInvalid(differs);
        again.setErrorMessage(getTranslation("signin.password.differs"));
        if (!differs) {
            accounts.changeOwnPassword(old.getValue(), chosen.getValue());
            Notices.done(getTranslation("signin.password.done"));
            UI.getCurrent().getPage().setLocation("");
        }
    }

    @Override
    public String titleKey() {
        return "signin.password.title";
    }
}
