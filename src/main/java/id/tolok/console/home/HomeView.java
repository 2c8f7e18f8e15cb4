package id.tolok.console.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;
import java.util.List;

/** The first screen after signing in: what waits for me, and how things stand. */
@Route(value = "", layout = MainLayout.class)
@InNavigation(Area.HOME)
@OpenToAll("shows only what the services grant the person who looks")
public class HomeView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    HomeView(CurrentActor currentActor, Organisation organisation, List<Tasks> areas, List<Glance> glances) {
        var actor = currentActor.get();
        var name = actor.employee()
                .flatMap(organisation::employee)
                .map(Employee::name)
                .orElseGet(actor::name);
        var tasks = areas.stream()
                .flatMap(area -> area.of(actor, getLocale()).stream())
                .toList();
        getContent()
                .add(
                        new PageHeader(getTranslation("home.page.greeting", name)),
                        new H2(getTranslation("home.tasks.title")),
                        tasks.isEmpty() ? nothing() : list(tasks),
                        cards(actor, glances));
    }

    private EmptyState nothing() {
        return new EmptyState(
                VaadinIcon.COFFEE, getTranslation("home.tasks.none"), getTranslation("home.tasks.none-help"));
    }

    private static UnorderedList list(List<Task> tasks) {
        var list = new UnorderedList();
        list.addClassName("tolok-tasks");
        for (var task : tasks) {
            list.add(new ListItem(new Anchor(task.address(), task.icon().create(), new Span(task.sentence()))));
        }
        return list;
    }

    private static Div cards(Actor actor, List<Glance> glances) {
        var cards = new Div();
        cards.addClassName("tolok-home-cards");
        glances.forEach(glance -> glance.card(actor).ifPresent(cards::add));
        return cards;
    }

    @Override
    public String titleKey() {
        return "shell.area.home";
    }
}
