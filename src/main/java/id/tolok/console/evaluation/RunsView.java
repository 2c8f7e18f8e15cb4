package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;
import static id.tolok.shared.Permission.EVALUATION_RUN;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.WhileShown;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.Run;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.time.Duration;

/** All runs that the person who looks may see, newest first, and the way to start one. */
@Route(value = "evaluation", layout = MainLayout.class)
@InNavigation(Area.EVALUATION)
@Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
public class RunsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final Duration RHYTHM = Duration.ofSeconds(2);
    /** A list longer than this is not counted: it is read page by page. */
    private static final int MOST = 10_000;

    private final transient EvaluationRuns runs;
    private final transient RunTexts texts;

    RunsView(EvaluationRuns runs, RunTexts texts, RunStart start, CurrentActor actor) {
        this.runs = runs;
        this.texts = texts;
        var header = new PageHeader(getTranslation("evaluation.runs.title"))
                .subtitle(getTranslation("evaluation.runs.subtitle"));
        if (actor.get().may(EVALUATION_RUN)) {
            var button = new Button(
                    getTranslation("evaluation.start.open"),
                    VaadinIcon.PLAY.create(),
                    click -> new StartRunDialog(start).open());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(button);
        }
        var grid = grid();
        getContent().setSizeFull();
        getContent().add(header, grid);
        WhileShown.every(RHYTHM, grid, () -> {
            grid.getDataProvider().refreshAll();
            return true;
        });
    }

    @Override
    public String titleKey() {
        return "evaluation.runs.title";
    }

    private DataGrid<Run> grid() {
        var ui = UI.getCurrent();
        var grid = new DataGrid<Run>(
                getTranslation("evaluation.runs.title"),
                new EmptyState(
                        VaadinIcon.CHART,
                        getTranslation("evaluation.runs.empty"),
                        getTranslation("evaluation.runs.emptyremedy")));
        grid.text(getTranslation("evaluation.runs.scope"), run -> texts.scope(ui, run.scope()))
                .setFlexGrow(2);
        grid.shown(
                getTranslation("evaluation.runs.state"),
                run -> new StateBadge(getTranslation("evaluation.state." + run.state()), ResultTones.of(run.state())));
        grid.text(getTranslation("evaluation.runs.period"), Run::periodCode);
        grid.text(getTranslation("evaluation.runs.rules"), run -> RunTexts.rules(ui, run));
        grid.number(getTranslation("evaluation.runs.people"), run -> Formats.count(run.people(), getLocale()));
        grid.text(getTranslation("evaluation.runs.by"), Run::startedBy);
        grid.text(getTranslation("evaluation.runs.at"), run -> Formats.time(run.created(), getLocale()));
        grid.setItemsPageable(page -> runs.list(Math.toIntExact(page.getOffset()), page.getPageSize()));
        grid.addItemClickListener(click -> RunView.open(click.getItem().id()));
        return grid;
    }
}
