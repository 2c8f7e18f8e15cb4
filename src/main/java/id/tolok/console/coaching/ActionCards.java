package id.tolok.console.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.coaching.ActionEffect;
import id.tolok.coaching.ActionState;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.Course;
import id.tolok.coaching.CourseId;
import id.tolok.coaching.DevelopmentAction;
import id.tolok.coaching.DevelopmentActions;
import id.tolok.coaching.TrainingCatalogue;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Development actions as cards, with what their owners may do. */
@org.springframework.stereotype.Component
class ActionCards {

    private final DevelopmentActions actions;
    private final TrainingCatalogue catalogue;
    private final CodeNames names;
    private final CurrentActor actor;
    private final Clock clock;

    ActionCards(
            DevelopmentActions actions, TrainingCatalogue catalogue, CodeNames names, CurrentActor actor, Clock clock) {
        this.actions = actions;
        this.catalogue = catalogue;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    Component of(List<DevelopmentAction> shown, Runnable changed) {
        var ui = UI.getCurrent();
        if (shown.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.TASKS,
                    ui.getTranslation("coaching.actions.empty"),
                    ui.getTranslation("coaching.actions.emptyremedy"));
        }
        var courses = catalogue.all().stream()
                .collect(Collectors.toMap(Course::id, course -> course.data().title()));
        var cards = new Div();
        cards.addClassName("tolok-cards");
        shown.forEach(action -> cards.add(card(action, courses, changed, ui)));
        return cards;
    }

    /** Agrees on an action that no rule recommended. */
    void agree(EmployeeId employee, Runnable changed) {
        dialog(employee, Optional.empty(), Optional.empty(), changed).open();
    }

    /** Agrees on what a rule recommended for a result. */
    void agree(Appraisal appraisal, String recommendation, Runnable changed) {
        dialog(appraisal.employee(), Optional.of(appraisal.id()), Optional.of(recommendation), changed)
                .open();
    }

    private ActionDialog dialog(
            EmployeeId employee, Optional<AppraisalId> appraisal, Optional<String> recommendation, Runnable changed) {
        var open = catalogue.all().stream().filter(Course::open).toList();
        return new ActionDialog(recommendation, open, names, LocalDate.now(clock), data -> {
            actions.agree(employee, appraisal, data);
            changed.run();
        });
    }

    private Section card(DevelopmentAction action, Map<CourseId, String> courses, Runnable changed, UI ui) {
        var title = new H2(action.data().title());
        title.add(badge(action, ui));
        var facts = new Facts()
                .add(ui.getTranslation("coaching.action.for"), action.employeeName())
                .add(ui.getTranslation("coaching.action.owner"), action.ownerName())
                .add(
                        ui.getTranslation("coaching.action.due"),
                        Formats.date(action.data().due(), ui.getLocale()));
        action.data()
                .course()
                .map(courses::get)
                .ifPresent(course -> facts.add(ui.getTranslation("coaching.action.course"), course));
        action.data()
                .aspect()
                .ifPresent(aspect ->
                        facts.add(ui.getTranslation("coaching.action.aspect"), names.aspect(aspect, ui.getLocale())));
        if (!action.outcome().isEmpty()) {
            facts.add(ui.getTranslation("coaching.action.outcome"), action.outcome());
        }
        if (action.state() == ActionState.DONE) {
            actions.effect(action.id())
                    .ifPresent(effect -> facts.add(ui.getTranslation("coaching.action.effect"), sentence(effect, ui)));
        }
        var card = new Section(title, facts);
        card.addClassName("tolok-card");
        if (action.state() == ActionState.AGREED) {
            card.add(buttons(action, changed, ui));
        }
        return card;
    }

    private Div buttons(DevelopmentAction action, Runnable changed, UI ui) {
        var buttons = new Div();
        buttons.addClassName("tolok-page-actions");
        var self = actor.get().employee();
        boolean assessor = self.equals(Optional.of(action.assessor()));
        if (assessor || self.equals(Optional.of(action.owner()))) {
            var done = new Button(
                    ui.getTranslation("coaching.action.done"),
                    click -> new TextDialog("coaching.actiondone", outcome -> {
                                actions.done(action.id(), outcome);
                                changed.run();
                            })
                            .open());
            done.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(done);
        }
        if (assessor) {
            buttons.add(new Button(
                    ui.getTranslation("coaching.action.drop"),
                    click -> new TextDialog("coaching.actiondrop", reason -> {
                                actions.drop(action.id(), reason);
                                changed.run();
                            })
                            .open()));
        }
        return buttons;
    }

    private StateBadge badge(DevelopmentAction action, UI ui) {
        boolean late =
                action.state() == ActionState.AGREED && action.data().due().isBefore(LocalDate.now(clock));
        var key = late ? "LATE" : action.state().name();
        return new StateBadge(
                ui.getTranslation("coaching.action.state." + key),
                late
                        ? Tone.WARNING
                        : switch (action.state()) {
                            case AGREED -> Tone.BUSY;
                            case DONE -> Tone.GOOD;
                            case DROPPED -> Tone.NEUTRAL;
                        });
    }

    private static String sentence(ActionEffect effect, UI ui) {
        return ui.getTranslation(
                "coaching.action.effectline",
                effect.periodBefore(),
                Formats.number(effect.before(), ui.getLocale()),
                effect.periodAfter(),
                Formats.number(effect.after(), ui.getLocale()));
    }
}
