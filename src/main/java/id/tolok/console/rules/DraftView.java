package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.CodeEditor;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.engine.Finding;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.rules.VersionState;
import id.tolok.rules.pack.PackCheck;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The draft editor: files at the side, one of them in the middle in one of several ways, what is wrong below. */
@Route(value = "rules/draft/:version([0-9]{1,18})", layout = MainLayout.class)
@StyleSheet("context://tolok/workshop.css")
@Requires(Permission.RULES_EDIT)
public class DraftView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private final transient DraftPresenter presenter;
    private final transient DraftChecks checks = new DraftChecks();
    private final CodeEditor editor = new CodeEditor(getTranslation("rules.editor.label"));
    private final FileDesk desk;
    private final DraftFileList files = new DraftFileList(this::select);
    private final IssueList issues = new IssueList(this::reveal, this::mend, this::prove, this::dictionary);
    private final CaseSummary cases;
    private final transient Readable readable = new Readable();
    private final SentenceWay sentences;
    private final FormWay form;
    private final UnsavedNotice unsaved;
    private final SeatNotice seat =
            new SeatNotice(this::takeOver, () -> UI.getCurrent().getPage().reload());
    private final Span saved = new Span();
    private transient Optional<PackCheck> lastCheck = Optional.empty();
    private transient List<Issue> beyondLanguage = List.of();

    DraftView(DraftPresenter presenter, ImpactPresenter impact) {
        this.presenter = presenter;
        saved.setId("saved");
        saved.addClassName("tolok-rule-saved");
        saved.getElement().setAttribute("role", "status");
        seat.onSignOfLife(() -> {
            presenter.stay();
            showSeat();
        });
        cases = new CaseSummary(
                this::check,
                this::drawCoverage,
                checked -> new MutationDialog(checked, impact.actor(), this::reveal).open());
        sentences =
                new SentenceWay(getTranslation("rules.sentences.label"), readable, presenter::dictionary, this::save);
        unsaved = new UnsavedNotice(editor, sentences.editor());
        form = new FormWay(
                readable, presenter::dictionary, known -> NewCriterion.unused(presenter.files(), known), this::save);
        desk = new FileDesk(List.of(
                new TableWay(presenter::dictionary, this::save, this::undo, this::redo, this::openSheet),
                new CasesWay(presenter::dictionary, new DraftFacts(presenter, impact), this::save),
                new DictionaryWay(criteria(), this::save),
                sentences,
                form,
                new TextWay(editor, presenter::dictionary, this::glance, this::save)));
    }

    @Override
    public String titleKey() {
        return "rules.draft.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        presenter.open(new RuleSetVersionId(
                event.getRouteParameters().getLong("version").orElseThrow()));
        if (presenter.draft().state() != VersionState.DRAFT) {
            event.forwardTo(
                    VersionView.class,
                    VersionActions.parameters(presenter.draft().id()));
            return;
        }
        var key = String.valueOf(presenter.draft().id().value());
        editor.keepUnsavedAs(key);
        sentences.keepUnsavedAs(key);
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
        content.add(new PageHeader(title, actions.buttons()), new Div(new Badges(draft.state(), false), saved, help()));
        content.add(new ConnectionNotice(), seat, unsaved);
        var middle = new Div(files, desk);
        middle.addClassName("tolok-rule-desk");
        content.addAndExpand(middle);
        content.add(cases, issues);
    }

    private RouterLink help() {
        var link = new RouterLink(getTranslation("rules.help.title"), RuleHelpView.class);
        link.getElement().setAttribute("target", "_blank");
        link.addClassName("tolok-rule-export");
        return link;
    }

    private void load(String wanted) {
        files.setFiles(presenter.files());
        files.select(wanted);
        readable.expect(presenter.files());
        check();
        showSeat();
    }

    private void select(String path, String text, boolean isText) {
        desk.show(path, isText ? text : getTranslation("rules.editor.not-text"));
        desk.setReadOnly(!isText || !presenter.isEditing());
        desk.setIssues(issues.shown());
        DraftLinks.remember(presenter.draft().id(), path);
    }

    /** Shows what is wrong with a text before it is stored. */
    private void glance(String path, String text) {
        showLanguage(DraftChecks.quick(presenter.with(path, text)));
    }

    private void save(String path, String text) {
        presenter.save(path, text);
        showSeat();
        if (presenter.isEditing()) {
            files.update(path, text);
            desk.changed(text);
            saved.setText(getTranslation("rules.draft.saved", TIME.format(presenter.now())));
            check();
        }
    }

    private void openSheet(String path) {
        new SheetDialog(new DraftSheet(presenter, path), presenter.isEditing(), () -> reload(Optional.of(path))).open();
    }

    private void undo() {
        reload(presenter.undo());
    }

    private void redo() {
        reload(presenter.redo());
    }

    private void reload(Optional<String> changed) {
        showSeat();
        changed.ifPresent(path -> {
            files.setFiles(presenter.files());
            files.select(path);
            saved.setText(getTranslation("rules.draft.saved", TIME.format(presenter.now())));
            check();
        });
    }

    private void check() {
        cases.waiting();
        checks.all(presenter.files(), UI.getCurrent(), this::showLanguage, this::show);
    }

    private void show(DraftChecks.Checked checked) {
        var findings = checked.findings(new FindingWords(dictionary(), getLocale(), this::getTranslation));
        issues.setFound(
                findings, checked.verification().map(Verification::notAnalysed).orElse(List.of()));
        beyondLanguage =
                Stream.concat(checked.ofCases(), findings.keySet().stream()).toList();
        show(checked.check().issues().and(Issues.of(List.copyOf(findings.keySet()))));
        var rules = checked.check().rules().stream()
                .flatMap(compiled -> compiled.model().rules().stream())
                .map(RuleDefinition::name)
                .toList();
        desk.setCases(checked.check().cases(), rules);
        cases.show(checked.check());
        lastCheck = Optional.of(checked.check());
        drawCoverage(cases.draws());
    }

    private void drawCoverage(boolean wanted) {
        desk.setCoverage(lastCheck
                .filter(check -> wanted)
                .flatMap(check -> check.rules()
                        .flatMap(rules -> check.cases().map(report -> CoverageMarks.of(rules.model(), report))))
                .orElseGet(List::of));
    }

    /** What only a whole check can find stays until the next one says otherwise. */
    private void showLanguage(Issues found) {
        show(found.and(Issues.of(beyondLanguage)));
    }

    private void show(Issues found) {
        issues.show(found);
        files.count(found);
        desk.setIssues(found);
    }

    private void reveal(Issue issue) {
        files.select(issue.place().file());
        desk.reveal(issue);
    }

    /** Asks what the missing row gives, puts it behind the one beside the gap, and leads there. */
    private void mend(Finding finding) {
        presenter
                .missingRow(finding)
                .ifPresent(row -> new MissingRowDialog(
                                row,
                                file -> FileTexts.of(file).ifPresent(text -> {
                                    presenter.save(file.path(), text);
                                    reload(Optional.of(file.path()));
                                    reveal(row.place(text));
                                }))
                        .open());
    }

    private Optional<RuleDictionary> dictionary() {
        return presenter.dictionary();
    }

    /** A case about the employee who shows a finding. */
    private void prove(Finding finding) {
        reload(presenter.prove(finding, getTranslation("rules.issues.case-name", subject(finding))));
    }

    private static String subject(Finding finding) {
        return finding.subject().orElseGet(() -> String.join(", ", finding.rules()));
    }

    private DictionaryWay.Criteria criteria() {
        return new DictionaryWay.Criteria() {
            @Override
            public boolean isUnused(String indicator) {
                return NewCriterion.isUnused(presenter.files(), indicator);
            }

            @Override
            public void write(String indicator) {
                presenter
                        .dictionary()
                        .flatMap(known -> known.indicator(indicator))
                        .ifPresent(about -> NewCriterion.home(presenter.files(), about)
                                .ifPresent(file -> {
                                    files.select(file);
                                    desk.choose(form.name());
                                    form.add(Optional.of(about));
                                }));
            }
        };
    }

    private void takeOver() {
        presenter.takeOver();
        load(files.selected());
    }

    private void showSeat() {
        seat.show(presenter.obstacle());
        if (!presenter.isEditing()) {
            desk.setReadOnly(true);
        }
    }
}
