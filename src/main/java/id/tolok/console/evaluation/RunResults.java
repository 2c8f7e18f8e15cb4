package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import id.tolok.console.component.ColumnMenu;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Run;
import id.tolok.shared.Permission;

/** The results of a completed run: their distribution over the grades, filters that stay in the address, the list. */
class RunResults extends Composite<VerticalLayout> {

    private static final long serialVersionUID = 1L;

    private final transient RunPresenter presenter;
    private final transient RunPrinting printing;
    private final transient Words words;
    private final transient ResultColumns columns;
    private final Div picture = new Div();
    private final Span found = new Span();
    private final DistributionPanel limits;
    private final DataGrid<ResultSummary> grid;
    private transient ResultFilter filter;

    RunResults(Run run, RunPresenter presenter, RunPrinting printing, QueryParameters query) {
        this.presenter = presenter;
        this.printing = printing;
        var version = presenter.version(run, getLocale());
        this.words = version.words();
        var judged = presenter.judged(ResultFilter.all(run.id()));
        this.columns = new ResultColumns(run, words, presenter.unitNames(), judged, UI.getCurrent());
        this.grid = grid();
        var filters = new ResultFilters(run, version, presenter.units(), query, this::filtered);
        this.filter = filters.filter();
        getContent().setPadding(false);
        getContent().setSizeFull();
        this.limits = new DistributionPanel(run, presenter.checks(), words);
        var overview = new Div(picture, limits);
        overview.addClassName("tolok-cards");
        getContent().add(overview, filters, tools(run), grid);
        filtered(filter);
        grid.lazy((offset, limit) -> presenter.page(filter, offset, limit), () -> presenter.count(filter));
    }

    private Div tools(Run run) {
        found.addClassName("tolok-found");
        var tools = new Div(
                found,
                new ColumnMenu(grid, "results", "nip", "status"),
                new ResultExport(run, presenter, () -> filter, () -> columns.shownIn(grid)),
                new RunPrints(run, presenter, printing, () -> filter));
        if (presenter.may(Permission.EVALUATION_RUN)) {
            tools.add(new SaveSelection(presenter, () -> filter));
        }
        tools.addClassName("tolok-tools");
        return tools;
    }

    private void filtered(ResultFilter wanted) {
        this.filter = wanted;
        var grades = presenter.grades(filter);
        picture.removeAll();
        picture.add(GradePicture.of(grades, words, UI.getCurrent()));
        found.setText(getTranslation(
                "evaluation.results.found",
                Formats.count(
                        grades.values().stream().mapToInt(people -> people).sum(), getLocale())));
        limits.show(wanted.unit());
        grid.getDataProvider().refreshAll();
    }

    private DataGrid<ResultSummary> grid() {
        var list = new DataGrid<ResultSummary>(
                getTranslation("evaluation.results.title"),
                new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("evaluation.results.empty"),
                        getTranslation("evaluation.results.emptyremedy")));
        columns.addTo(list);
        list.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        ResultView.class,
                        new RouteParameters(
                                "result", String.valueOf(click.getItem().id().value()))));
        return list;
    }
}
