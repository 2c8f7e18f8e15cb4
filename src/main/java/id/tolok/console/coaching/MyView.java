package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_OWN;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;

/** Everything about oneself on one page, made for a phone. */
@Route(value = "me", layout = MainLayout.class)
@InNavigation(value = Area.HOME, order = 1, titleKey = "coaching.me.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires(COACHING_OWN)
public class MyView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    MyView(MyCards cards, CurrentActor actor) {
        getContent().add(new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("coaching.me.subtitle")));
        if (actor.get().employee().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.USER,
                            getTranslation("coaching.me.nobody"),
                            getTranslation("coaching.me.nobodyremedy")));
            return;
        }
        var shown = new Div();
        shown.addClassName("tolok-cards");
        cards.of(actor.get().employee().get()).forEach(shown::add);
        getContent().add(shown);
    }

    @Override
    public String titleKey() {
        return "coaching.me.title";
    }
}
