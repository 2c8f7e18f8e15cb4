package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.ComparedResults;
import id.tolok.evaluation.RunComparison;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Two results of one person: what changed in facts, in what rules gave, and in the scores; it adds up. */
@Route(value = "result/compare/:before([0-9]{1,18})/:after([0-9]{1,18})", layout = MainLayout.class)
@StyleSheet("context://tolok/evaluation.css")
@Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
public class ResultComparisonView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient RunComparison comparison;
    private final transient ResultReading reading;

    ResultComparisonView(RunComparison comparison, ResultReading reading) {
        this.comparison = comparison;
        this.reading = reading;
    }

    static void open(long before, long after) {
        UI.getCurrent().navigate(ResultComparisonView.class, Pairs.parameters(before, after));
    }

    @Override
    public String titleKey() {
        return "evaluation.comparison.resulttitle";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var before = new ResultId(parameters.getLong("before").orElseThrow());
        var after = new ResultId(parameters.getLong("after").orElseThrow());
        getContent().removeAll();
        comparison
                .compare(before, after)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.EYE_SLASH,
                                        getTranslation("evaluation.result.absent"),
                                        getTranslation("evaluation.result.absentremedy"))));
    }

    private void show(ComparedResults compared) {
        var ui = UI.getCurrent();
        var version = reading.of(compared.after().run(), getLocale());
        var texts = new ChangeTexts(version.words(), version.rules(), ui);
        var header = new PageHeader(compared.after().summary().name())
                .subtitle(getTranslation(
                        "evaluation.comparison.subtitle",
                        RunTexts.when(ui, compared.before().run()),
                        RunTexts.when(ui, compared.after().run())));
        header.addAction(new GradeChange(
                compared.before().outcome().grade(), compared.after().outcome().grade(), version.words()));
        var difference = compared.difference();
        var aspects = new Div();
        aspects.addClassName("tolok-cards");
        difference.aspects().forEach(change -> aspects.add(new AspectChangePanel(change, difference, version)));
        getContent()
                .add(
                        header,
                        aspects,
                        list("evaluation.comparison.rules", changedRules(compared, version)),
                        list(
                                "evaluation.comparison.contributions",
                                ChangeTexts.inOrder(difference.contributions()).stream()
                                        .map(texts::contribution)
                                        .toList()),
                        list(
                                "evaluation.comparison.facts",
                                ChangeTexts.observed(difference.facts()).stream()
                                        .map(texts::fact)
                                        .toList()));
    }

    /** Those that matter for this person first, marked. */
    private List<String> changedRules(ComparedResults compared, ResultReading.Version version) {
        var gave = compared.difference().contributions().stream()
                .map(change -> change.rule())
                .collect(Collectors.toSet());
        return reading.changed(compared.before().run(), compared.after().run()).stream()
                .sorted(Comparator.comparing((String rule) -> !gave.contains(rule)))
                .map(rule -> gave.contains(rule)
                        ? getTranslation(
                                "evaluation.comparison.ruletold",
                                version.rules().title(rule))
                        : version.rules().title(rule))
                .toList();
    }

    private Section list(String titleKey, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        var card = new Section(new H2(getTranslation(titleKey)));
        card.add(lines.isEmpty() ? new Paragraph(getTranslation("evaluation.comparison.nothing")) : list);
        card.addClassName("tolok-card");
        return card;
    }
}
