package id.tolok.console.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.tolok.audit.AuditEntry;
import id.tolok.audit.AuditFilter;
import id.tolok.audit.AuditTrail;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.evaluation.RunCheckChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.Hash;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;

/** Who did what when, the newest first. */
@Route(value = "audit", layout = MainLayout.class)
@InNavigation(Area.AUDIT)
@Requires(Permission.AUDIT_READ)
public class AuditView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    static final String ERASED = "privacy.content-erased";
    private static final int SHORT_HASH = 12;

    private final transient AuditTrail trail;
    private final transient ActionNames names;
    private final AuditFilters filters;
    private final DataGrid<AuditEntry> grid;

    AuditView(AuditTrail trail, ActionNames names, RunCheckChoice runs, Clock clock) {
        this.trail = trail;
        this.names = names;
        filters = new AuditFilters(clock.getZone(), trail.actions(), names, this::navigate);
        grid = grid();
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("audit.page.subtitle")),
                        new ChainPanel(trail::verify, () -> trail.count(AuditFilter.of(ERASED))),
                        runs,
                        filters);
        getContent().addAndExpand(grid);
    }

    @Override
    public String titleKey() {
        return "shell.area.audit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        var filter = filters.value();
        grid.lazy((offset, limit) -> trail.search(filter, offset, limit), () -> trail.count(filter));
    }

    private void navigate(QueryParameters parameters) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, parameters));
    }

    private DataGrid<AuditEntry> grid() {
        var entries = new DataGrid<AuditEntry>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.LOCK, getTranslation("audit.page.empty"), getTranslation("audit.page.empty-help")));
        entries.text(getTranslation("audit.column.time"), entry -> Formats.time(entry.at(), getLocale()));
        entries.text(getTranslation("audit.column.actor"), entry -> ActorName.of(entry.actor(), this));
        entries.text(getTranslation("audit.column.action"), entry -> names.of(entry.action(), getLocale()));
        entries.text(getTranslation("audit.column.subject"), AuditEntry::subject);
        entries.shown(getTranslation("audit.column.content"), AuditView::content);
        entries.number(
                getTranslation("audit.column.place"),
                entry -> entry.place()
                        .map(place -> Formats.count(place, getLocale()))
                        .orElseGet(() -> getTranslation("audit.page.unsealed")));
        return entries;
    }

    private static Span content(AuditEntry entry) {
        var hash = entry.after().or(entry::before).map(Hash::hex).orElse("");
        var shown = new Span(hash.isEmpty() ? "" : hash.substring(0, SHORT_HASH));
        shown.setTitle(hash);
        return shown;
    }
}
