package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Later;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.Explanations;
import id.tolok.evaluation.Result;
import id.tolok.evaluation.Results;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;

/** One result, understood from the top down: grade, aspects, every point with its rule, every fact with its source. */
@Route(value = "result/:result([0-9]{1,18})", layout = MainLayout.class)
@Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
public class ResultView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Results results;
    private final transient Explanations explanations;
    private final transient ResultReading reading;
    private final transient ProposalPresenter proposals;
    private final transient FormPrinter forms;
    private final transient OtherGrades otherGrades;

    ResultView(
            Results results,
            Explanations explanations,
            ResultReading reading,
            ProposalPresenter proposals,
            FormPrinter forms,
            OtherGrades otherGrades) {
        this.results = results;
        this.explanations = explanations;
        this.reading = reading;
        this.proposals = proposals;
        this.forms = forms;
        this.otherGrades = otherGrades;
    }

    @Override
    public String titleKey() {
        return "evaluation.result.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("result").orElseThrow();
        getContent().removeAll();
        results.one(new ResultId(id))
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.EYE_SLASH,
                                        getTranslation("evaluation.result.absent"),
                                        getTranslation("evaluation.result.absentremedy"))));
    }

    private void show(Result result) {
        var version = reading.of(result.run(), getLocale());
        var sources =
                new FactSources(result.facts(), result.outcome(), version.words(), version.rules(), UI.getCurrent());
        getContent().add(header(result));
        otherGrades.of(result, version.words()).ifPresent(getContent()::add);
        getContent().add(new ResultOverview(result, version, proposals));
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(getTranslation("evaluation.result.points"), aspects(result, version));
        tabs.add(
                getTranslation("evaluation.result.trace"),
                new Later(() -> new Trace(result, version, sources, reading)));
        tabs.add(
                getTranslation("evaluation.result.facts"),
                new Later(() -> new FactList(result, version.words(), sources)));
        tabs.add(
                getTranslation("evaluation.result.missed"),
                new MissedRules(result.summary(), version, reading.conditions(version), explanations));
        tabs.add(getTranslation("evaluation.history.title"), new Later(() -> history(result)));
        getContent().add(tabs, reading.seal(result));
    }

    private Component history(Result result) {
        var summary = result.summary();
        return new ResultHistory(results.of(summary.employee()), summary.id(), reading);
    }

    private PageHeader header(Result result) {
        var summary = result.summary();
        return new PageHeader(summary.name(), new FormLink(summary.id(), forms))
                .subtitle(getTranslation(
                        "evaluation.result.subtitle",
                        summary.nip(),
                        result.run().periodCode(),
                        result.run().ruleSet().value(),
                        result.run().versionNumber()));
    }

    private static Component aspects(Result result, ResultReading.Version version) {
        var panels = new Div();
        panels.addClassName("tolok-cards");
        for (var aspect : version.words().dictionary().aspects()) {
            var score = result.outcome().aspects().get(aspect.code());
            panels.add(
                    score == null
                            ? AspectPanel.unscored(version.words().aspect(aspect.code()))
                            : new AspectPanel(
                                    aspect.code(), score, result.outcome(), version.words(), version.rules()));
        }
        return panels;
    }
}
