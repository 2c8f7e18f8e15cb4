package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.DevelopmentActions;
import id.tolok.coaching.Dialogue;
import id.tolok.coaching.DialogueId;
import id.tolok.coaching.DialogueState;
import id.tolok.coaching.Dialogues;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;

/** One dialogue: the notes of both sides, and the actions that the two agree on. */
@Route(value = "coaching/dialogue/:dialogue([0-9]{1,18})", layout = MainLayout.class)
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_OWN, COACHING_CONFIRM})
public class DialogueView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Dialogues dialogues;
    private final transient DevelopmentActions actions;
    private final transient ActionCards cards;
    private final transient CurrentActor actor;

    DialogueView(Dialogues dialogues, DevelopmentActions actions, ActionCards cards, CurrentActor actor) {
        this.dialogues = dialogues;
        this.actions = actions;
        this.cards = cards;
        this.actor = actor;
    }

    static StateBadge badge(Component where, DialogueState state) {
        return new StateBadge(
                where.getTranslation("coaching.dialogue.state." + state),
                switch (state) {
                    case INVITED -> Tone.BUSY;
                    case HELD -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    @Override
    public String titleKey() {
        return "coaching.dialogue.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new DialogueId(event.getRouteParameters().getLong("dialogue").orElseThrow()));
    }

    private void show(DialogueId id) {
        getContent().removeAll();
        dialogues
                .find(id)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.EYE_SLASH,
                                        getTranslation("coaching.dialogue.absent"),
                                        getTranslation("coaching.dialogue.absentremedy"))));
    }

    private void show(Dialogue dialogue) {
        var self = actor.get().employee().orElseThrow();
        var header = new PageHeader(dialogue.topic())
                .subtitle(getTranslation(
                        "coaching.dialogue.subtitle",
                        dialogue.partnerOf(self),
                        Formats.time(dialogue.at(), getLocale()),
                        dialogue.place().isEmpty() ? "–" : dialogue.place()));
        header.addAction(badge(this, dialogue.state()));
        if (dialogue.state() == DialogueState.INVITED) {
            header.addAction(
                    new Button(getTranslation("coaching.dialogue.held"), click -> {
                        dialogues.held(dialogue.id());
                        show(dialogue.id());
                    }),
                    new Button(getTranslation("coaching.dialogue.cancel"), click -> {
                        dialogues.cancel(dialogue.id());
                        show(dialogue.id());
                    }));
        }
        var notes = new Div(
                notes(dialogue, dialogue.employeeName(), dialogue.employeeNotes(), self.equals(dialogue.employee())),
                notes(dialogue, dialogue.assessorName(), dialogue.assessorNotes(), self.equals(dialogue.assessor())));
        notes.addClassName("tolok-cards");
        getContent().add(header, new Paragraph(getTranslation("coaching.dialogue.confidential")), notes);
        getContent().add(new H2(getTranslation("coaching.actions.title")));
        if (self.equals(dialogue.assessor())) {
            var agree = new Button(
                    getTranslation("coaching.action.agree"),
                    click -> cards.agree(dialogue.employee(), () -> show(dialogue.id())));
            getContent().add(agree);
        }
        getContent()
                .add(cards.of(
                        actions.mine().stream()
                                .filter(action -> action.employee().equals(dialogue.employee()))
                                .toList(),
                        () -> show(dialogue.id())));
    }

    private Section notes(Dialogue dialogue, String who, String written, boolean own) {
        var card = new Section(new H2(getTranslation("coaching.dialogue.notes", who)));
        card.addClassName("tolok-card");
        if (own && dialogue.state() != DialogueState.CANCELLED) {
            var text = new TextArea();
            text.setAriaLabel(getTranslation("coaching.dialogue.mynotes"));
            text.setValue(written);
            text.setMinRows(6);
            text.setWidthFull();
            text.setMaxLength(8000);
            var save = new Button(getTranslation("coaching.dialogue.save"), click -> {
                dialogues.write(dialogue.id(), text.getValue());
                Notices.done(getTranslation("coaching.dialogue.saved"));
            });
            save.addThemeVariants(ButtonVariant.PRIMARY);
            card.add(text, save);
        } else {
            var said = new Div(written.isEmpty() ? getTranslation("coaching.dialogue.nonotes") : written);
            said.addClassName("tolok-said");
            card.add(said);
        }
        return card;
    }
}
