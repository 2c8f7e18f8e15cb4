package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;
import static id.tolok.shared.Permission.COACHING_RELEASE;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.Course;
import id.tolok.coaching.TrainingCatalogue;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Facts;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.util.Optional;

/** The training catalogue: everybody reads it, HR keeps it. */
@Route(value = "coaching/courses", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 5, titleKey = "coaching.courses.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_READ_ALL})
public class CoursesView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient TrainingCatalogue catalogue;
    private final transient CodeNames names;
    private final boolean mayEdit;
    private final Div cards = new Div();

    CoursesView(TrainingCatalogue catalogue, CodeNames names, CurrentActor actor) {
        this.catalogue = catalogue;
        this.names = names;
        this.mayEdit = actor.get().may(COACHING_RELEASE);
        var header = new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("coaching.courses.subtitle"));
        if (mayEdit) {
            var add = new Button(
                    getTranslation("coaching.courses.add"),
                    click -> new CourseDialog(Optional.empty(), names, data -> {
                                catalogue.add(data);
                                show();
                            })
                            .open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addAction(add);
        }
        cards.addClassName("tolok-cards");
        getContent().add(header, cards);
        show();
    }

    @Override
    public String titleKey() {
        return "coaching.courses.title";
    }

    private void show() {
        cards.removeAll();
        var shown = catalogue.all().stream()
                .filter(course -> course.open() || mayEdit)
                .toList();
        shown.forEach(course -> cards.add(card(course)));
        if (shown.isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.ACADEMY_CAP,
                    getTranslation("coaching.courses.empty"),
                    getTranslation("coaching.courses.emptyremedy")));
        }
    }

    private Section card(Course course) {
        var data = course.data();
        var title = new H2(data.title());
        if (!course.open()) {
            title.add(new StateBadge(getTranslation("coaching.courses.closed"), StateBadge.Tone.NEUTRAL));
        }
        var facts = new Facts();
        if (!data.provider().isEmpty()) {
            facts.add(getTranslation("coaching.courses.provider"), data.provider());
        }
        data.recommendation()
                .ifPresent(code ->
                        facts.add(getTranslation("coaching.courses.answers"), names.recommendation(code, getLocale())));
        var card = new Section(title, facts, new Paragraph(data.description()));
        card.addClassName("tolok-card");
        if (mayEdit && course.open()) {
            var buttons = new Div(
                    new Button(
                            getTranslation("coaching.courses.change"),
                            click -> new CourseDialog(Optional.of(data), names, changed -> {
                                        catalogue.change(course.id(), changed);
                                        show();
                                    })
                                    .open()),
                    new Button(getTranslation("coaching.courses.close"), click -> {
                        catalogue.close(course.id());
                        show();
                    }));
            buttons.addClassName("tolok-page-actions");
            card.add(buttons);
        }
        return card;
    }
}
