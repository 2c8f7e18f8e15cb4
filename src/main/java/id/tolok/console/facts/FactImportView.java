package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Ask;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.IssueGrid;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.Progress;
import id.tolok.console.component.WhileShown;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Issues;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import id.tolok.shared.Severity;
import java.time.Duration;

/** One import: its progress while it runs (the page can be left), afterwards what it brought and what was refused. */
@StyleSheet("context://tolok/intake.css")
@Route(value = "facts/imports/:import([0-9]{1,18})", layout = MainLayout.class)
@Requires({Permission.FACTS_IMPORT, Permission.FACTS_READ})
public class FactImportView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final int ISSUES_SHOWN = 500;
    private static final Duration RHYTHM = Duration.ofMillis(500);

    private final transient FactImport imports;
    private final transient CurrentActor actor;
    private final Div body = new Div();

    FactImportView(FactImport imports, CurrentActor actor) {
        this.imports = imports;
        this.actor = actor;
        body.addClassName("tolok-import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new FactImportId(event.getRouteParameters().getLong("import").orElseThrow());
        var status = imports.status(id);
        getContent().removeAll();
        getContent().add(new PageHeader(status.fileName()), body);
        show(status);
    }

    private void show(FactImportStatus status) {
        body.removeAll();
        body.add(facts(status));
        if (status.state() == FactImportState.RUNNING) {
            showProgress(status);
            body.add(new Paragraph(getTranslation("facts.import.leave")));
        }
        if (status.state() == FactImportState.INTERRUPTED) {
            body.add(new Paragraph(getTranslation(
                    "facts.import.interrupted",
                    Formats.count(status.linesDone(), getLocale()),
                    Formats.count(status.lines(), getLocale()))));
        }
        if (actor.get().may(Permission.FACTS_IMPORT)) {
            addActions(status);
        }
        if (status.issues() > 0) {
            showIssues(status);
        }
    }

    private void showIssues(FactImportStatus status) {
        var first = imports.issues(status.id(), 0, ISSUES_SHOWN);
        body.add(new H2(getTranslation("facts.import.issues")));
        if (status.issues() > first.size() || first.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            body.add(new CheckedFileLinks(imports, actor, status));
        }
        body.add(new IssueGrid(Issues.of(first)));
    }

    private Facts facts(FactImportStatus status) {
        var facts = new Facts()
                .add(getTranslation("facts.imports.state"), new ImportBadge(status))
                .add(getTranslation("facts.imports.kept"), Formats.count(status.rowsKept(), getLocale()))
                .add(getTranslation("facts.imports.issues"), Formats.count(status.issues(), getLocale()))
                .add(getTranslation("facts.imports.by"), ActorName.of(status.startedBy(), this))
                .add(getTranslation("facts.imports.at"), Formats.time(status.startedAt(), getLocale()));
        if (status.rowsKnown() > 0) {
            facts.add(
                    getTranslation("facts.import.known"),
                    getTranslation("facts.import.known-rows", status.rowsKnown()));
        }
        status.source().ifPresent(source -> facts.add(getTranslation("facts.upload.source"), new Span(source)));
        return facts;
    }

    private void showProgress(FactImportStatus status) {
        var progress = new Progress(getTranslation("facts.import.running"));
        body.add(progress);
        WhileShown.every(RHYTHM, progress, () -> {
            var now = imports.status(status.id());
            progress.show(
                    now.linesDone(),
                    now.lines(),
                    getTranslation("facts.import.progress", now.linesDone(), now.lines()));
            if (now.state() != FactImportState.RUNNING) {
                show(now);
            }
            return now.state() == FactImportState.RUNNING;
        });
    }

    private Button cancel(FactImportStatus status) {
        return new Button(
                getTranslation("facts.import.cancel"),
                click -> Ask.beforeDanger(
                        getTranslation("facts.import.cancel-title"),
                        getTranslation("facts.import.cancel-text"),
                        getTranslation("facts.import.cancel"),
                        () -> {
                            imports.cancel(status.id());
                            show(imports.status(status.id()));
                        }));
    }

    private void addActions(FactImportStatus status) {
        var withdraw = new Button(
                getTranslation("facts.import.withdraw"),
                click -> Ask.beforeDanger(
                        getTranslation("facts.import.withdraw-title"),
                        getTranslation("facts.import.withdraw-text"),
                        getTranslation("facts.import.withdraw"),
                        () -> {
                            imports.withdraw(status.id());
                            show(imports.status(status.id()));
                        }));
        var finish = new Button(getTranslation("facts.import.finish"), click -> {
            imports.finish(status.id());
            show(imports.status(status.id()));
        });
        switch (status.state()) {
            case COMPLETED -> body.add(withdraw);
            case INTERRUPTED -> body.add(finish, withdraw);
            case RUNNING -> body.add(cancel(status));
            case FAILED, CANCELLED, WITHDRAWN -> {
                // nothing to do
            }
        }
    }

    @Override
    public String titleKey() {
        return "facts.import.title";
    }
}
