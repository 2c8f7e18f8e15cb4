package id.tolok.console.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.tolok.access.Account;
import id.tolok.access.Accounts;
import id.tolok.console.signin.PasswordView;
import id.tolok.notification.Notifications;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The frame of every screen behind the sign-in: navigation by role at the side, language, colours and person on top. */
public class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final NoticeBell bell;
    /** Whoever goes back finds the page where it was left; a new one begins at its top. */
    private boolean forward = true;

    MainLayout(
            CurrentActor currentActor,
            Accounts accounts,
            Notifications notifications,
            AuthenticationContext authentication) {
        this.accounts = accounts;
        this.bell = new NoticeBell(notifications);
        var actor = currentActor.get();
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation.toggle"));
        var space = new Span();
        space.addClassName("tolok-space");
        addToNavbar(toggle, space, bell, new LanguageSwitch(), new ColorSwitch(), new UserMenu(actor, authentication));
        var navigation = new Scroller(new Nav(navigation(actor)));
        navigation.addClassName("tolok-navigation");
        addToDrawer(brand(), navigation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        forward = event.getTrigger() != NavigationTrigger.HISTORY;
        boolean mustChange = accounts.own().filter(Account::oneTimePassword).isPresent();
        if (mustChange && event.getNavigationTarget() != PasswordView.class) {
            event.forwardTo(PasswordView.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bell.refresh();
        if (forward) {
            getElement()
                    .executeJs(
                            "this.shadowRoot.querySelector('[part~=content]')?.scrollTo(0, 0); window.scrollTo(0, 0);");
        }
    }

    private Anchor brand() {
        var mark = new Image("tolok/tolok.svg", "");
        var brand = new Anchor("", mark, new Span("Tolok"));
        brand.addClassName("tolok-brand");
        return brand;
    }

    private SideNav navigation(Actor actor) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation.label"));
        NavigationEntry.forActor(actor).stream()
                .collect(Collectors.groupingBy(NavigationEntry::area, TreeMap::new, Collectors.toList()))
                .forEach((area, entries) -> navigation.addItem(item(area, entries)));
        return navigation;
    }

    /**
     * An area's first screen bears its name; the area opens to show the others once somebody is in it. Where the first
     * screen that somebody may see has a name of its own, it is one of those below the area.
     */
    private SideNavItem item(Area area, List<NavigationEntry> entries) {
        var first = item(entries.getFirst());
        first.setPrefixComponent(area.icon().create());
        boolean named = entries.getFirst().titleKey().equals(area.titleKey());
        if (!named && entries.size() > 1) {
            first.setLabel(getTranslation(area.titleKey()));
            first.addItem(item(entries.getFirst()));
        }
        entries.stream().skip(1).forEach(entry -> first.addItem(item(entry)));
        return first;
    }

    private SideNavItem item(NavigationEntry entry) {
        var item = new SideNavItem(getTranslation(entry.titleKey()), entry.view());
        item.setMatchNested(entry.area() != Area.HOME);
        return item;
    }
}
