package id.tolok.console.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.shell.Notices;
import id.tolok.feedback.Assignee;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackId;
import id.tolok.feedback.FeedbackKind;
import id.tolok.feedback.FeedbackState;
import id.tolok.organisation.Employee;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One feedback in full, with what can be decided about it. */
class FeedbackDetail extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient FeedbackPresenter presenter;
    private final transient Feedback feedback;
    private final transient Runnable decided;
    private final transient Assignee suggested;

    FeedbackDetail(
            FeedbackPresenter presenter,
            Feedback feedback,
            Runnable decided,
            Consumer<Optional<FeedbackId>> onlySameOrigin) {
        this.presenter = presenter;
        this.feedback = feedback;
        this.decided = decided;
        var candidates = presenter.candidates(feedback);
        this.suggested = candidates.size() == 1 && feedback.kind() != FeedbackKind.SURVEY
                ? new Assignee.Person(candidates.getFirst().id())
                : new Assignee.OfUnit(feedback.unit());
        var head = new Div(
                FeedbackWords.kind(feedback.kind()),
                new Span("#" + feedback.id().value()));
        head.addClassName("tolok-feedback-head");
        getContent().add(head, facts(candidates));
        if (!feedback.text().isEmpty()) {
            var text = new Paragraph(feedback.text());
            text.addClassName("tolok-feedback-said");
            getContent().add(text);
        }
        if (!feedback.answers().isEmpty()) {
            getContent().add(new SurveyAnswers(feedback.answers()));
        }
        feedback.reply().ifPresent(reply -> getContent().add(said("feedback.detail.reply", reply)));
        getContent().add(warnings(onlySameOrigin));
        if (presenter.mayDecide()) {
            getContent().add(actions());
        }
    }

    private Component facts(List<Employee> candidates) {
        var facts = new Facts()
                .add(getTranslation("feedback.detail.point"), feedback.servicePoint())
                .add(getTranslation("feedback.detail.unit"), presenter.unitName(feedback.unit()))
                .add(getTranslation("feedback.detail.received"), Formats.time(feedback.receivedAt(), getLocale()));
        if (!feedback.officer().isEmpty()) {
            facts.add(getTranslation("feedback.detail.officer"), feedback.officer());
            facts.add(
                    getTranslation("feedback.detail.candidates"),
                    candidates.isEmpty()
                            ? getTranslation("feedback.detail.no-candidate")
                            : candidates.stream().map(Employee::name).collect(Collectors.joining(", ")));
        }
        feedback.assignee()
                .ifPresent(assignee -> facts.add(getTranslation("feedback.detail.assignee"), presenter.name(assignee)));
        feedback.reason()
                .ifPresent(reason -> facts.add(
                        getTranslation("feedback.detail.reason"),
                        getTranslation("feedback.reason." + reason.name().toLowerCase(Locale.ROOT))));
        feedback.decidedBy().ifPresent(by -> facts.add(getTranslation("feedback.detail.decided-by"), by));
        return facts;
    }

    private Component warnings(Consumer<Optional<FeedbackId>> onlySameOrigin) {
        var warnings = new Div();
        if (feedback.sameText() > 1) {
            warnings.add(new Paragraph(getTranslation("feedback.detail.same-text", feedback.sameText())));
        }
        if (feedback.sameOrigin() > 1) {
            warnings.add(new Button(
                    getTranslation("feedback.detail.same-origin", feedback.sameOrigin()),
                    click -> onlySameOrigin.accept(Optional.of(feedback.id()))));
            if (presenter.mayDecide() && feedback.state() == FeedbackState.NEW) {
                warnings.add(new Button(
                        getTranslation("feedback.detail.reject-origin", feedback.sameOrigin()),
                        click -> rejectOrigin()));
            }
        }
        warnings.addClassName("tolok-feedback-actions");
        return warnings;
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("tolok-feedback-actions");
        if (feedback.state() == FeedbackState.NEW) {
            var accept =
                    new Button(getTranslation("feedback.action.accept", presenter.name(suggested)), click -> accept());
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(accept);
            if (feedback.kind() != FeedbackKind.SURVEY) {
                actions.add(new Button(getTranslation("feedback.action.person"), click -> choosePerson()));
            }
            actions.add(new Button(getTranslation("feedback.action.reject"), click -> reject()));
        }
        actions.add(new Button(getTranslation("feedback.action.reply"), click -> reply()));
        return actions;
    }

    void accept() {
        if (feedback.state() == FeedbackState.NEW) {
            accept(suggested);
        }
    }

    private void accept(Assignee assignee) {
        presenter.review().accept(feedback.id(), assignee);
        Notices.done(getTranslation("feedback.action.accepted", presenter.name(assignee)));
        decided.run();
    }

    void choosePerson() {
        if (feedback.state() == FeedbackState.NEW) {
            new PersonDialog(presenter, feedback, this::accept).open();
        }
    }

    void reject() {
        if (feedback.state() == FeedbackState.NEW) {
            new RejectDialog(reason -> {
                        presenter.review().reject(feedback.id(), reason);
                        Notices.done(getTranslation("feedback.action.rejected"));
                        decided.run();
                    })
                    .open();
        }
    }

    private void rejectOrigin() {
        new RejectDialog(reason -> {
                    int rejected = presenter.review().rejectOrigin(feedback.id(), reason);
                    Notices.done(getTranslation("feedback.action.rejected-many", rejected));
                    decided.run();
                })
                .open();
    }

    void reply() {
        new ReplyDialog(feedback, text -> {
                    presenter.review().reply(feedback.id(), text);
                    Notices.done(getTranslation("feedback.action.replied"));
                    decided.run();
                })
                .open();
    }

    private Component said(String key, String text) {
        var said = new Paragraph(text);
        said.addClassName("tolok-feedback-said");
        return new Div(new Span(getTranslation(key)), said);
    }
}
