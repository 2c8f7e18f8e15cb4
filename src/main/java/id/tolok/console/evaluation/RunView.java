package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.WhileShown;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import java.time.Duration;

/** One run: its progress while it works, its results afterwards. */
@Route(value = "evaluation/run/:run([0-9]{1,18})", layout = MainLayout.class)
@StyleSheet("context://tolok/evaluation.css")
@Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
public class RunView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofMillis(60);
    private static final Duration RHYTHM = Duration.ofMillis(500);

    private final transient RunPresenter presenter;
    private final transient RunPrinting printing;

    RunView(RunPresenter presenter, RunPrinting printing) {
        this.presenter = presenter;
        this.printing = printing;
    }

    static void open(RunId run) {
        UI.getCurrent().navigate(RunView.class, new RouteParameters("run", String.valueOf(run.value())));
    }

    @Override
    public String titleKey() {
        return "evaluation.run.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new RunId(event.getRouteParameters().getLong("run").orElseThrow());
        show(id, event.getLocation().getQueryParameters());
    }

    private void show(RunId id, QueryParameters query) {
        getContent().removeAll();
        getContent().setSizeFull();
        presenter
                .run(id)
                .ifPresentOrElse(
                        run -> show(run, query),
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.EYE_SLASH,
                                        getTranslation("evaluation.run.absent"),
                                        getTranslation("evaluation.result.absentremedy"))));
    }

    private void show(Run run, QueryParameters query) {
        var header =
                new PageHeader(presenter.scope(UI.getCurrent(), run)).subtitle(RunTexts.when(UI.getCurrent(), run));
        var status = new RunStatus(run, presenter);
        getContent().add(header, status);
        if (run.state() == RunState.COMPLETED) {
            var picture = new RouterLink(
                    getTranslation("evaluation.picture.title"),
                    RunPictureView.class,
                    new RouteParameters("run", String.valueOf(run.id().value())));
            header.addAction(picture, new RunComparisonChoice(run, presenter));
            getContent().add(new RunResults(run, presenter, printing, query));
        } else if (!run.state().isOver()) {
            WhileShown.everLess(SOON, RHYTHM, status, () -> {
                boolean over = status.refresh();
                if (over) {
                    show(run.id(), query);
                }
                return !over;
            });
        }
    }
}
