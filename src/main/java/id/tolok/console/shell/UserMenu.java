package id.tolok.console.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.tolok.console.signin.PasswordView;
import id.tolok.shared.Actor;

/** Who is signed in, and the way out. */
final class UserMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    UserMenu(Actor actor, AuthenticationContext authentication) {
        var name = actor.name();
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("tolok-user");
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("tolok-user-name");
        var menu = bar.addItem(avatar);
        menu.add(label);
        menu.setAriaLabel(getTranslation("shell.user.menu", name));
        menu.getSubMenu()
                .addItem(
                        getTranslation("signin.password.title"),
                        click -> UI.getCurrent().navigate(PasswordView.class));
        menu.getSubMenu().addItem(getTranslation("shell.user.signout"), click -> authentication.logout());
    }
}
