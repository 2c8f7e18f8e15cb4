package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.Dialogue;
import id.tolok.coaching.DialogueData;
import id.tolok.coaching.DialogueId;
import id.tolok.coaching.Dialogues;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.Way;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Optional;

/** The own dialogues, and inviting to one. */
@Route(value = "coaching/dialogues", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 3, titleKey = "coaching.dialogues.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_OWN, COACHING_CONFIRM})
public class DialoguesView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Dialogues dialogues;
    private final transient CurrentActor actor;
    private final Div cards = new Div();

    DialoguesView(Dialogues dialogues, TeamChoice team, CurrentActor actor) {
        this.dialogues = dialogues;
        this.actor = actor;
        var header = new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("coaching.dialogues.subtitle"));
        var people = team.people();
        if (!people.isEmpty()) {
            var invite = new Button(
                    getTranslation("coaching.dialogues.invite"),
                    click -> new InviteDialog(people, this::invite).open());
            invite.addThemeVariants(ButtonVariant.PRIMARY);
            header.addAction(invite);
        }
        if (actor.get().may(COACHING_OWN)) {
            header.addAction(new Button(
                    getTranslation("coaching.dialogues.ask"),
                    click -> new InviteDialog(List.of(), (nobody, data) -> open(dialogues.inviteAssessor(data)))
                            .open()));
        }
        cards.addClassName("tolok-cards");
        getContent().add(header, cards);
        show();
    }

    @Override
    public String titleKey() {
        return "coaching.dialogues.title";
    }

    private void invite(Optional<EmployeeId> employee, DialogueData data) {
        open(dialogues.invite(employee.orElseThrow(), data));
    }

    private static void open(DialogueId id) {
        UI.getCurrent().navigate("coaching/dialogue/" + id.value());
    }

    private void show() {
        var own = dialogues.mine();
        own.forEach(dialogue -> cards.add(card(dialogue)));
        if (own.isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.COMMENTS_O,
                    getTranslation("coaching.dialogues.empty"),
                    getTranslation("coaching.dialogues.emptyremedy")));
        }
    }

    private Component card(Dialogue dialogue) {
        var link = Way.to("coaching/dialogue/" + dialogue.id().value());
        link.addClassNames("tolok-card", "tolok-card-link");
        var title = new H2(dialogue.topic());
        title.add(DialogueView.badge(this, dialogue.state()));
        var partner = actor.get().employee().map(dialogue::partnerOf).orElse("");
        link.add(title, new Span(partner + " · " + Formats.time(dialogue.at(), getLocale())));
        return link;
    }
}
