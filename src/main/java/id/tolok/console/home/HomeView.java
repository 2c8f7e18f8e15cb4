package id.tolok.console.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;

/** The first screen after signing in. */
@Route(value = "", layout = MainLayout.class)
@InNavigation(Area.HOME)
@OpenToAll("shows only what the services grant the person who looks")
public class HomeView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    HomeView(CurrentActor actor) {
        getContent()
                .add(new PageHeader(
                        getTranslation("home.page.greeting", actor.get().name())));
    }

    @Override
    public String titleKey() {
        return "shell.area.home";
    }
}
