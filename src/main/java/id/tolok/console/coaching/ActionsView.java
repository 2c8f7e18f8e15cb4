package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.DevelopmentAction;
import id.tolok.coaching.DevelopmentActions;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;

/** Development actions: the own and those of the own people; all for who reads all. */
@Route(value = "coaching/actions", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 4, titleKey = "coaching.actions.nav")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_READ_ALL})
public class ActionsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient DevelopmentActions actions;
    private final transient ActionCards cards;
    private final transient CurrentActor actor;
    private final Div shown = new Div();

    ActionsView(DevelopmentActions actions, ActionCards cards, CurrentActor actor) {
        this.actions = actions;
        this.cards = cards;
        this.actor = actor;
        shown.setWidthFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("coaching.actions.subtitle")),
                        shown);
        show();
    }

    @Override
    public String titleKey() {
        return "coaching.actions.title";
    }

    private void show() {
        shown.removeAll();
        if (actor.get().may(COACHING_READ_ALL)) {
            shown.add(list());
            getContent().setSizeFull();
            shown.setHeightFull();
        } else {
            shown.add(cards.of(actions.mine(), this::show));
        }
    }

    private DataGrid<DevelopmentAction> list() {
        var grid = new DataGrid<DevelopmentAction>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.TASKS,
                        getTranslation("coaching.actions.empty"),
                        getTranslation("coaching.actions.emptyremedy")));
        grid.text(
                        getTranslation("coaching.action.what"),
                        action -> action.data().title())
                .setFlexGrow(2);
        grid.text(getTranslation("coaching.action.for"), DevelopmentAction::employeeName);
        grid.text(getTranslation("coaching.action.owner"), DevelopmentAction::ownerName);
        grid.text(
                getTranslation("coaching.action.due"),
                action -> Formats.date(action.data().due(), getLocale()));
        grid.text(
                getTranslation("coaching.column.state"),
                action -> getTranslation("coaching.action.state." + action.state()));
        grid.lazy(actions::page, actions::count);
        return grid;
    }
}
