package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportStatus;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;

/** Every import of facts, newest first: where it came from, how far it is, what it brought. */
@Route(value = "facts/imports", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 1, titleKey = "facts.imports.title")
@Requires({Permission.FACTS_IMPORT, Permission.FACTS_READ})
public class FactImportsView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient FactImport imports;
    private final transient Periods periods;
    private final transient CurrentActor actor;

    FactImportsView(FactImport imports, Periods periods, CurrentActor actor) {
        this.imports = imports;
        this.periods = periods;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().setSizeFull();
        var header = new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.imports.subtitle"));
        if (actor.get().may(Permission.FACTS_IMPORT)) {
            var bring = new Button(
                    getTranslation("facts.imports.new"),
                    VaadinIcon.UPLOAD.create(),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(FactUploadView.class)));
            bring.addThemeVariants(ButtonVariant.PRIMARY);
            header.addAction(bring);
        }
        getContent().add(header, grid());
    }

    private DataGrid<FactImportStatus> grid() {
        var empty = new EmptyState(
                VaadinIcon.CLIPBOARD_CHECK,
                getTranslation("facts.imports.empty"),
                getTranslation("facts.imports.empty-help"));
        var grid = new DataGrid<FactImportStatus>(getTranslation(titleKey()), empty);
        grid.shown(getTranslation("facts.imports.file"), FactImportsView::link);
        grid.shown(getTranslation("facts.imports.state"), ImportBadge::new).setFlexGrow(0);
        grid.text(
                getTranslation("facts.imports.period"),
                status -> periods.find(status.period()).map(Period::code).orElse("–"));
        grid.number(getTranslation("facts.imports.kept"), status -> Formats.count(status.rowsKept(), getLocale()));
        grid.number(getTranslation("facts.imports.issues"), status -> Formats.count(status.issues(), getLocale()));
        grid.text(getTranslation("facts.imports.by"), status -> ActorName.of(status.startedBy(), this));
        grid.text(getTranslation("facts.imports.at"), status -> Formats.time(status.startedAt(), getLocale()));
        grid.lazy(imports::history, imports::count);
        return grid;
    }

    private static RouterLink link(FactImportStatus status) {
        return new RouterLink(
                status.fileName(),
                FactImportView.class,
                new RouteParameters("import", String.valueOf(status.id().value())));
    }

    @Override
    public String titleKey() {
        return "facts.imports.title";
    }
}
