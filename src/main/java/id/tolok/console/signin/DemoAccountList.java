package id.tolok.console.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.tolok.access.DemoAccount;
import id.tolok.access.DemoAccounts;
import id.tolok.console.component.WhileShown;
import id.tolok.console.settings.RoleTexts;
import java.time.Duration;
import java.util.function.Consumer;

/** The demo accounts to choose from; exists with demo data only. */
class DemoAccountList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient DemoAccounts accounts;
    private final transient Consumer<DemoAccount> chosen;
    private final Paragraph text = new Paragraph();

    DemoAccountList(DemoAccounts accounts, Consumer<DemoAccount> chosen) {
        this.accounts = accounts;
        this.chosen = chosen;
        getContent().addClassName("tolok-demo");
        getContent().add(new H2(getTranslation("signin.demo.title")), text);
        if (waiting()) {
            text.setText(getTranslation("signin.demo.waiting"));
            WhileShown.every(Duration.ofMillis(500), this, this::waiting);
        }
    }

    private boolean waiting() {
        if (!accounts.ready()) {
            return true;
        }
        var all = accounts.all();
        text.setText(getTranslation("signin.demo.text", all.getFirst().password()));
        var list = new UnorderedList();
        all.forEach(account -> list.add(new ListItem(button(account))));
        getContent().add(list);
        return false;
    }

    private Button button(DemoAccount account) {
        var role = new Span(getTranslation(RoleTexts.key(account.role())));
        var name = new Span(account.name());
        name.addClassName("tolok-demo-name");
        var button = new Button(new Span(role, name), click -> chosen.accept(account));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
