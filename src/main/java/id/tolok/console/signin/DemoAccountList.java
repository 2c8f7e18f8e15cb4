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
import id.tolok.console.settings.RoleTexts;
import java.util.List;
import java.util.function.Consumer;

/** The demo accounts to choose from; exists with demo data only. */
class DemoAccountList extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    DemoAccountList(List<DemoAccount> accounts, Consumer<DemoAccount> chosen) {
        var list = new UnorderedList();
        for (var account : accounts) {
            list.add(new ListItem(button(account, chosen)));
        }
        getContent().addClassName("tolok-demo");
        getContent()
                .add(
                        new H2(getTranslation("signin.demo.title")),
                        new Paragraph(getTranslation(
                                "signin.demo.text", accounts.getFirst().password())),
                        list);
    }

    private Button button(DemoAccount account, Consumer<DemoAccount> chosen) {
        var role = new Span(getTranslation(RoleTexts.key(account.role())));
        var name = new Span(account.name());
        name.addClassName("tolok-demo-name");
        var button = new Button(new Span(role, name), click -> chosen.accept(account));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
