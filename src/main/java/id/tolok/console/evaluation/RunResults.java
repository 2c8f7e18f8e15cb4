package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.component.StateBadge;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Run;

/** The results of a completed run: their distribution over the grades, filters that stay in the address, the list. */
class RunResults extends Composite<VerticalLayout> {

    private static final long serialVersionUID = 1L;

    private final transient Run run;
    private final transient RunPresenter presenter;
    private final transient Words words;
    private final Div picture = new Div();
    private final DistributionPanel limits;
    private final DataGrid<ResultSummary> grid;
    private transient ResultFilter filter;

    RunResults(Run run, RunPresenter presenter, QueryParameters query) {
        this.run = run;
        this.presenter = presenter;
        this.words = presenter.version(run, getLocale()).words();
        this.grid = grid();
        var filters = new ResultFilters(run, words, presenter.units(), query, this::filtered);
        this.filter = filters.filter();
        getContent().setPadding(false);
        getContent().setSizeFull();
        this.limits = new DistributionPanel(run, filter, presenter.distributions(), words);
        var overview = new Div(picture, limits);
        overview.addClassName("tolok-cards");
        getContent().add(overview, filters, grid);
        filtered(filter);
        grid.lazy((offset, limit) -> presenter.page(filter, offset, limit), () -> presenter.count(filter));
    }

    private void filtered(ResultFilter wanted) {
        this.filter = wanted;
        picture.removeAll();
        picture.add(GradePicture.of(presenter.grades(filter), words, UI.getCurrent()));
        limits.show(wanted);
        grid.getDataProvider().refreshAll();
    }

    private DataGrid<ResultSummary> grid() {
        var units = presenter.unitNames();
        var list = new DataGrid<ResultSummary>(
                getTranslation("evaluation.results.title"),
                new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("evaluation.results.empty"),
                        getTranslation("evaluation.results.emptyremedy")));
        list.text(getTranslation("evaluation.results.name"), ResultSummary::name)
                .setFlexGrow(2);
        list.text(getTranslation("evaluation.results.unit"), result -> units.getOrDefault(result.unit(), "–"));
        list.shown(getTranslation("evaluation.results.grade"), this::grade);
        for (var aspect : run.aspects()) {
            list.number(words.aspect(aspect), result -> score(result, aspect));
        }
        list.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        ResultView.class,
                        new RouteParameters(
                                "result", String.valueOf(click.getItem().id().value()))));
        return list;
    }

    private Component grade(ResultSummary result) {
        return result.grade()
                .<Component>map(code -> new GradeBadge(code, words.grade(code)))
                .orElseGet(() -> new StateBadge(
                        getTranslation("evaluation.status." + result.status()), ResultTones.of(result.status())));
    }

    private String score(ResultSummary result, String aspect) {
        var score = result.aspects().get(aspect);
        return score == null ? "–" : Formats.number(score, getLocale());
    }
}
