package id.tolok.console.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.feedback.Feedback;
import id.tolok.feedback.FeedbackState;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.Optional;
import java.util.function.Consumer;

/** The queue: a list at the left, what was said at the right, decided with single keys. */
@Route(value = "feedback", layout = MainLayout.class)
@InNavigation(Area.FEEDBACK)
@StyleSheet("context://tolok/feedback.css")
@Requires({Permission.FEEDBACK_REVIEW, Permission.FEEDBACK_READ})
public class FeedbackView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient FeedbackPresenter presenter;
    private final FeedbackFilters filters;
    private final DataGrid<Feedback> list;
    private final Div shown = new Div();
    private final Div desk = new Div();
    private final Span count = new Span();

    FeedbackView(FeedbackPresenter presenter) {
        this.presenter = presenter;
        this.filters = new FeedbackFilters(presenter, this::refresh);
        this.list = new DataGrid<>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.COMMENT_ELLIPSIS_O,
                        getTranslation("feedback.queue.empty"),
                        getTranslation("feedback.queue.empty-help")));
        list.shown("", this::line).setFlexGrow(1);
        list.lazy(
                (offset, limit) -> presenter.review().page(filters.filter(), offset, limit),
                () -> presenter.review().count(filters.filter()));
        list.asSingleSelect().addValueChangeListener(change -> show(Optional.ofNullable(change.getValue())));
        list.addClassName("tolok-feedback-list");
        shown.addClassName("tolok-feedback-shown");
        // a second click on what is shown would only close it
        ((GridSingleSelectionModel<Feedback>) list.getSelectionModel()).setDeselectAllowed(false);
        desk.add(list, shown);
        desk.addClassName("tolok-feedback-desk");
        // keys reach the desk wherever somebody clicked on it, and after a decision took the pressed button away
        desk.getElement().setAttribute("tabindex", "-1");
        var surveys = new Button(
                getTranslation("feedback.queue.accept-surveys"), VaadinIcon.CHECK.create(), click -> acceptSurveys());
        surveys.setVisible(presenter.mayDecide());
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), count, surveys)
                                .subtitle(getTranslation("feedback.queue.subtitle")),
                        filters,
                        desk);
        getContent().expand(desk);
        keys(desk);
        next();
    }

    private void keys(Component desk) {
        Shortcuts.addShortcutListener(this, () -> move(1), Key.KEY_J).listenOn(desk);
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.KEY_K).listenOn(desk);
        if (presenter.mayDecide()) {
            Shortcuts.addShortcutListener(this, () -> decide(FeedbackDetail::accept), Key.KEY_A)
                    .listenOn(desk);
            Shortcuts.addShortcutListener(this, () -> decide(FeedbackDetail::choosePerson), Key.KEY_P)
                    .listenOn(desk);
            Shortcuts.addShortcutListener(this, () -> decide(FeedbackDetail::reject), Key.KEY_R)
                    .listenOn(desk);
            Shortcuts.addShortcutListener(this, () -> decide(FeedbackDetail::reply), Key.KEY_B)
                    .listenOn(desk);
        }
    }

    private void decide(Consumer<FeedbackDetail> decision) {
        shown.getChildren()
                .filter(FeedbackDetail.class::isInstance)
                .map(FeedbackDetail.class::cast)
                .findFirst()
                .ifPresent(decision);
    }

    private void move(int by) {
        var all = presenter.review().page(filters.filter(), 0, 200);
        var now = list.asSingleSelect().getValue();
        int place = now == null ? -1 : all.stream().map(Feedback::id).toList().indexOf(now.id());
        int next = Math.clamp(place + by, 0, Math.max(0, all.size() - 1));
        if (!all.isEmpty()) {
            list.select(all.get(next));
            list.scrollToIndex(next);
        }
    }

    /** After a decision: the next one waits, and the keys go on working. */
    private void next() {
        refresh();
        desk.getElement().callJsFunction("focus");
    }

    private void refresh() {
        list.deselectAll();
        list.getDataProvider().refreshAll();
        int waiting = presenter.review().count(filters.filter());
        count.setText(getTranslation("feedback.queue.count", waiting));
        show(Optional.empty());
        if (filters.filter().state() == FeedbackState.NEW && waiting > 0) {
            list.select(presenter.review().page(filters.filter(), 0, 1).getFirst());
        }
    }

    private void show(Optional<Feedback> chosen) {
        shown.removeAll();
        chosen.ifPresentOrElse(
                feedback -> shown.add(new FeedbackDetail(presenter, feedback, this::next, filters::only)),
                () -> shown.add(new Paragraph(getTranslation("feedback.queue.choose"))));
    }

    private void acceptSurveys() {
        var surveys = presenter.review().page(filters.filter(), 0, 500).stream()
                .map(Feedback::id)
                .toList();
        int accepted = presenter.review().acceptSurveys(surveys);
        Notices.done(getTranslation("feedback.queue.surveys-accepted", accepted));
        refresh();
    }

    private Component line(Feedback feedback) {
        var text = new Span(feedback.text().isEmpty() ? getTranslation("feedback.kind.survey-only") : feedback.text());
        text.addClassName("tolok-feedback-text");
        var head = new Div(
                FeedbackWords.kind(feedback.kind()),
                new Span(feedback.servicePoint()),
                new Span(Formats.time(feedback.receivedAt(), getLocale())));
        head.addClassName("tolok-feedback-head");
        if (feedback.sameText() > 1) {
            head.add(new StateBadge(
                    getTranslation("feedback.queue.same-text", feedback.sameText()), StateBadge.Tone.WARNING));
        }
        var line = new Div(head, text);
        line.addClassName("tolok-feedback-line");
        return line;
    }

    @Override
    public String titleKey() {
        return "shell.area.feedback";
    }
}
