package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.CodeEditor;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.Issue;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The draft editor: files at the side, text in the middle, everything that is wrong below; saves by itself. */
@Route(value = "rules/draft/:version([0-9]{1,18})", layout = MainLayout.class)
@Requires(Permission.RULES_EDIT)
public class DraftView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private final transient DraftPresenter presenter;
    private final CodeEditor editor = new CodeEditor(getTranslation("rules.editor.label"));
    private final DraftFileList files = new DraftFileList(this::select);
    private final IssueList issues = new IssueList(this::reveal);
    private final SeatNotice seat =
            new SeatNotice(this::takeOver, () -> UI.getCurrent().getPage().reload());
    private final Span saved = new Span();

    DraftView(DraftPresenter presenter) {
        this.presenter = presenter;
        saved.setId("saved");
        saved.addClassName("tolok-rule-saved");
        saved.getElement().setAttribute("role", "status");
        editor.onTextChanged(change -> save(change.file(), change.text()));
        editor.onSignOfLife(alive -> {
            presenter.stay();
            showSeat();
        });
    }

    @Override
    public String titleKey() {
        return "rules.draft.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        presenter.open(new RuleSetVersionId(
                event.getRouteParameters().getLong("version").orElseThrow()));
        build();
        load(event.getLocation().getQueryParameters().getSingleParameter("file").orElse(""));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        presenter.leave();
    }

    private void build() {
        var draft = presenter.draft();
        var title = presenter.titles().in(getLocale()) + " · " + getTranslation("rules.version.number", draft.number());
        var content = getContent();
        content.removeAll();
        content.setSizeFull();
        var actions = new DraftActions(presenter, files::selected, this::load);
        content.add(new PageHeader(title, actions.buttons()), new Div(new Badges(draft.state(), false), saved), seat);
        var desk = new Div(files, editor);
        desk.addClassName("tolok-rule-desk");
        content.addAndExpand(desk);
        content.add(issues);
    }

    private void load(String wanted) {
        files.setFiles(presenter.files());
        files.select(wanted);
        check();
        showSeat();
    }

    private void select(String path, String text, boolean isText) {
        editor.show(path, isText ? text : getTranslation("rules.editor.not-text"));
        editor.setReadOnly(!isText || !presenter.isEditing());
        editor.setIssues(issues.shown());
        DraftLinks.remember(presenter.draft().id(), path);
    }

    private void save(String path, String text) {
        presenter.save(path, text);
        showSeat();
        if (presenter.isEditing()) {
            files.update(path, text);
            saved.setText(getTranslation("rules.draft.saved", TIME.format(presenter.now())));
            check();
        }
    }

    private void check() {
        var found = presenter.issues();
        issues.show(found);
        files.count(found);
        editor.setIssues(found);
    }

    private void reveal(Issue issue) {
        files.select(issue.place().file());
        editor.reveal(issue.place().line(), issue.place().column());
    }

    private void takeOver() {
        presenter.takeOver();
        load(files.selected());
    }

    private void showSeat() {
        seat.show(presenter.obstacle());
        if (!presenter.isEditing()) {
            editor.setReadOnly(true);
        }
    }
}
