package id.tolok.console.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.tolok.access.DemoAccount;
import id.tolok.access.DemoAccounts;
import id.tolok.console.shell.ColorSwitch;
import id.tolok.console.shell.LanguageSwitch;
import id.tolok.console.shell.Titled;
import org.springframework.beans.factory.ObjectProvider;

/** The one page that opens to anybody: name and password, in either language. */
@Route(value = "signin", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Composite<Main> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();
    private final Div box = new Div();

    SignInView(AuthenticationContext authentication, ObjectProvider<DemoAccounts> demo) {
        this.authentication = authentication;
        form.setAction("signin");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        getContent().addClassName("tolok-signin");
        getContent().add(promise(), entrance());
        demo.ifAvailable(accounts -> box.add(new DemoAccountList(accounts, this::fillIn)));
    }

    private Section promise() {
        var mark = new Image("tolok/tolok.svg", "");
        var promise = new Section(
                mark,
                new H1("Tolok"),
                new Paragraph(getTranslation("signin.page.promise")),
                new Paragraph(getTranslation("signin.page.office")));
        promise.addClassName("tolok-signin-promise");
        return promise;
    }

    private Section entrance() {
        var switches = new Header(new LanguageSwitch(), new ColorSwitch());
        box.add(form);
        box.addClassName("tolok-signin-box");
        var entrance = new Section(switches, box);
        entrance.addClassName("tolok-signin-entrance");
        return entrance;
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("signin.form.title"));
        texts.getForm().setUsername(getTranslation("signin.form.name"));
        texts.getForm().setPassword(getTranslation("signin.form.password"));
        texts.getForm().setSubmit(getTranslation("signin.form.submit"));
        texts.getErrorMessage().setTitle(getTranslation("signin.refused.title"));
        texts.getErrorMessage().setMessage(getTranslation("signin.refused.text"));
        texts.getErrorMessage().setUsername(getTranslation("signin.form.name-missing"));
        texts.getErrorMessage().setPassword(getTranslation("signin.form.password-missing"));
        return texts;
    }

    private void fillIn(DemoAccount account) {
        form.getElement()
                .executeJs(
                        "this.querySelector('[name=username]').value = $0;"
                                + "this.querySelector('[name=password]').value = $1;"
                                + "this.querySelector('vaadin-button').focus()",
                        account.name(),
                        account.password());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String titleKey() {
        return "signin.form.title";
    }
}
