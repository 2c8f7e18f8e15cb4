package id.tolok.console.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.tolok.coaching.ActionState;
import id.tolok.coaching.Appraisals;
import id.tolok.coaching.DevelopmentActions;
import id.tolok.coaching.DialogueState;
import id.tolok.coaching.Dialogues;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Way;
import id.tolok.facts.Observations;
import id.tolok.feedback.FeedbackReview;
import id.tolok.planning.GoalProgress;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import java.util.ArrayList;
import java.util.List;

/** The parts of the own page, the most pressing first. */
@org.springframework.stereotype.Component
class MyCards {

    private static final int FEW = 5;

    private final Appraisals appraisals;
    private final DevelopmentActions actions;
    private final Dialogues dialogues;
    private final FeedbackReview feedback;
    private final GoalProgress goals;
    private final Observations observations;
    private final Periods periods;
    private final GradeNames grades;

    MyCards(
            Appraisals appraisals,
            DevelopmentActions actions,
            Dialogues dialogues,
            FeedbackReview feedback,
            GoalProgress goals,
            Observations observations,
            Periods periods,
            GradeNames grades) {
        this.appraisals = appraisals;
        this.actions = actions;
        this.dialogues = dialogues;
        this.feedback = feedback;
        this.goals = goals;
        this.observations = observations;
        this.periods = periods;
        this.grades = grades;
    }

    List<Component> of(EmployeeId self) {
        var ui = UI.getCurrent();
        var cards = new ArrayList<Component>();
        cards.add(letters(ui));
        cards.add(open(ui));
        periods.current().ifPresent(period -> {
            cards.add(goals(self, period, ui));
            cards.add(facts(self, period, ui));
        });
        cards.add(feedback(ui));
        cards.add(data(ui));
        return cards;
    }

    private Component letters(UI ui) {
        var card = card(ui, "coaching.me.letters");
        var own = appraisals.mine();
        own.stream().limit(FEW).forEach(appraisal -> {
            var link = Way.to("appraisal/" + appraisal.id().value());
            link.addClassName("tolok-line");
            link.add(
                    new Span(appraisal.periodCode()),
                    grades.badge(appraisal, ui.getLocale()),
                    AppraisalTones.badge(card, appraisal));
            card.add(link);
        });
        if (own.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("coaching.me.noletters")));
        }
        card.add(Way.to("my-results", ui.getTranslation("coaching.me.allresults")));
        return card;
    }

    private Component open(UI ui) {
        var card = card(ui, "coaching.me.next");
        var agreed = actions.mine().stream()
                .filter(action -> action.state() == ActionState.AGREED)
                .limit(FEW)
                .toList();
        agreed.forEach(action -> card.add(line(
                "coaching/actions",
                action.data().title(),
                Formats.date(action.data().due(), ui.getLocale()))));
        var invited = dialogues.mine().stream()
                .filter(dialogue -> dialogue.state() == DialogueState.INVITED)
                .limit(FEW)
                .toList();
        invited.forEach(dialogue -> card.add(line(
                "coaching/dialogue/" + dialogue.id().value(),
                dialogue.topic(),
                Formats.time(dialogue.at(), ui.getLocale()))));
        if (agreed.isEmpty() && invited.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("coaching.me.nothingnext")));
        }
        card.add(
                Way.to("coaching/dialogues", ui.getTranslation("coaching.dialogues.title")),
                Way.to("coaching/actions", ui.getTranslation("coaching.actions.title")));
        return card;
    }

    private Component goals(EmployeeId self, Period period, UI ui) {
        var card = card(ui, "coaching.me.goals");
        var facts = new Facts();
        goals.summaries(List.of(self), period.id()).forEach(summary -> {
            facts.add(ui.getTranslation("coaching.me.goalcount"), String.valueOf(summary.goals()));
            facts.add(
                    ui.getTranslation("coaching.me.achievement"),
                    summary.achievement()
                            .map(value -> Formats.number(value, ui.getLocale()) + " %")
                            .orElse("–"));
        });
        card.add(facts, Way.to("goals", ui.getTranslation("coaching.me.opengoals")));
        return card;
    }

    private Component facts(EmployeeId self, Period period, UI ui) {
        var card = card(ui, "coaching.me.facts");
        var counted = observations.of(self, period.id());
        card.add(
                new Facts()
                        .add(
                                ui.getTranslation("coaching.me.factcount", period.code()),
                                Formats.count(counted.size(), ui.getLocale())),
                new Paragraph(ui.getTranslation("coaching.me.facthelp")),
                Way.to("facts/mine", ui.getTranslation("coaching.me.openfacts")));
        return card;
    }

    private Component feedback(UI ui) {
        var card = card(ui, "coaching.me.feedback");
        var about = feedback.aboutMe();
        about.stream().limit(FEW).forEach(one -> {
            var said = new Div(one.text());
            said.addClassName("tolok-said");
            card.add(
                    new Paragraph(ui.getTranslation("coaching.me.kind." + one.kind()) + " · "
                            + Formats.date(one.receivedOn(), ui.getLocale())),
                    said);
        });
        if (about.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("coaching.me.nofeedback")));
        }
        return card;
    }

    private static Component data(UI ui) {
        var card = card(ui, "coaching.me.data");
        card.add(
                new Paragraph(ui.getTranslation("coaching.me.datahelp")),
                Way.to("my-data", ui.getTranslation("coaching.me.opendata")));
        return card;
    }

    private static Component line(String address, String text, String when) {
        var link = new Anchor(address);
        link.addClassName("tolok-line");
        link.add(new Span(text), new Span(when));
        return link;
    }

    private static Section card(UI ui, String key) {
        var card = new Section(new H2(ui.getTranslation(key)));
        card.addClassNames("tolok-card", "tolok-own");
        return card;
    }
}
