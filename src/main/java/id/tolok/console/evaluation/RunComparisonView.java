package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Background;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.Mover;
import id.tolok.evaluation.RunAttribution;
import id.tolok.evaluation.RunComparison;
import id.tolok.evaluation.RunDifference;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import java.util.Optional;

/** Two runs side by side: how the grades moved, who moved, and because of which rules and facts. */
@Route(value = "evaluation/compare/:before([0-9]{1,18})/:after([0-9]{1,18})", layout = MainLayout.class)
@StyleSheet("context://tolok/evaluation.css")
@Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
public class RunComparisonView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient RunComparison comparison;
    private final transient ResultReading reading;
    private final transient CurrentActor actor;

    RunComparisonView(RunComparison comparison, ResultReading reading, CurrentActor actor) {
        this.comparison = comparison;
        this.reading = reading;
        this.actor = actor;
    }

    static void open(long before, long after) {
        UI.getCurrent().navigate(RunComparisonView.class, Pairs.parameters(before, after));
    }

    @Override
    public String titleKey() {
        return "evaluation.comparison.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var before = new RunId(parameters.getLong("before").orElseThrow());
        var after = new RunId(parameters.getLong("after").orElseThrow());
        show(comparison.compare(before, after));
    }

    private void show(RunDifference difference) {
        var ui = UI.getCurrent();
        var version = reading.of(difference.after(), getLocale());
        getContent().removeAll();
        getContent().setSizeFull();
        getContent()
                .add(new PageHeader(getTranslation("evaluation.comparison.title"))
                        .subtitle(getTranslation(
                                "evaluation.comparison.subtitle",
                                RunTexts.when(ui, difference.before()),
                                RunTexts.when(ui, difference.after()))));
        var overview = new Div(numbers(difference), new GradeMoves(difference, version.words()));
        overview.addClassName("tolok-cards");
        var attribution = new Div(new Paragraph(getTranslation("evaluation.attribution.adding")));
        attribution.addClassName("tolok-cards");
        getContent().add(overview, attribution, movers(difference, version));
        attribution.addAttachListener(attached -> Background.run(
                attribution,
                actor,
                () -> comparison.attribution(
                        difference.before().id(), difference.after().id()),
                found -> attribute(attribution, found, version),
                attribution::removeAll));
    }

    private void attribute(Div cards, Optional<RunAttribution> found, ResultReading.Version version) {
        cards.removeAll();
        found.ifPresentOrElse(
                total -> total.aspects().forEach(aspect -> cards.add(new AttributionPanel(aspect, version))),
                () -> cards.add(new Paragraph(getTranslation("evaluation.attribution.toomany"))));
    }

    private Component numbers(RunDifference difference) {
        var card = new Div(new Facts()
                .add(getTranslation("evaluation.comparison.moved"), count(difference.moved()))
                .add(getTranslation("evaluation.comparison.same"), count(difference.inBoth() - difference.moved()))
                .add(getTranslation("evaluation.comparison.onlybefore"), count(difference.onlyBefore()))
                .add(getTranslation("evaluation.comparison.onlyafter"), count(difference.onlyAfter())));
        card.addClassName("tolok-card");
        return card;
    }

    private DataGrid<Mover> movers(RunDifference difference, ResultReading.Version version) {
        var grid = new DataGrid<Mover>(
                getTranslation("evaluation.comparison.movers"),
                new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("evaluation.comparison.nobody"),
                        getTranslation("evaluation.comparison.nobodyremedy")));
        grid.text(
                getTranslation("evaluation.results.name"),
                mover -> mover.after().name());
        grid.shown(
                getTranslation("evaluation.results.grade"),
                mover -> new GradeChange(mover.before().grade(), mover.after().grade(), version.words()));
        grid.shown(
                        getTranslation("evaluation.comparison.why"),
                        mover -> new MoverReasons(mover.difference(), version.words(), version.rules()))
                .setAutoWidth(false)
                .setWidth("24rem")
                .setFlexGrow(3);
        grid.lazy(
                (offset, limit) -> comparison.movers(
                        difference.before().id(), difference.after().id(), offset, limit),
                difference::moved);
        grid.addItemClickListener(click -> ResultComparisonView.open(
                click.getItem().before().id().value(),
                click.getItem().after().id().value()));
        return grid;
    }

    private String count(int number) {
        return Formats.count(number, getLocale());
    }
}
