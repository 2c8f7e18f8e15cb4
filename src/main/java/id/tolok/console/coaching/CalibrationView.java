package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_READ_ALL;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.Calibration;
import id.tolok.coaching.Calibration.Spread;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.Formats;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.StateBadge;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.shared.Requires;
import java.util.List;

/** How each assessor's confirmed grades spread beside all others. */
@Route(value = "coaching/calibration", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 8, titleKey = "coaching.calibration.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires(COACHING_READ_ALL)
public class CalibrationView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Calibration calibration;
    private final transient GradeNames grades;
    private final PeriodChoice period;
    private final Select<RuleSet> ruleSet = new Select<>();
    private final DataGrid<Spread> grid;

    CalibrationView(Calibration calibration, GradeNames grades, Periods periods, PublishedRules rules) {
        this.calibration = calibration;
        this.grades = grades;
        period = new PeriodChoice(getTranslation("coaching.filter.period"), periods);
        ruleSet.setLabel(getTranslation("coaching.filter.rules"));
        ruleSet.setItems(rules.ruleSets());
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        ruleSet.setWidth("min(24rem, 100%)");
        rules.ruleSets().stream().findFirst().ifPresent(ruleSet::setValue);
        grid = grid();
        period.addValueChangeListener(change -> show());
        ruleSet.addValueChangeListener(change -> show());
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("coaching.calibration.subtitle", Calibration.FEWEST)),
                        new FilterBar(period, ruleSet),
                        grid);
        show();
    }

    @Override
    public String titleKey() {
        return "coaching.calibration.title";
    }

    private DataGrid<Spread> grid() {
        var list = new DataGrid<Spread>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.BAR_CHART_H,
                        getTranslation("coaching.calibration.empty"),
                        getTranslation("coaching.calibration.emptyremedy")));
        list.text(getTranslation("coaching.column.assessor"), Spread::assessorName);
        list.number(getTranslation("coaching.calibration.people"), Spread::people);
        list.shown(getTranslation("coaching.calibration.grades"), this::bar).setFlexGrow(3);
        list.number(getTranslation("coaching.calibration.overridden"), Spread::overridden);
        list.shown(getTranslation("coaching.calibration.z"), this::statistic);
        return list;
    }

    private void show() {
        grid.setItems(
                period.getOptionalValue().isPresent()
                                && ruleSet.getOptionalValue().isPresent()
                        ? calibration.of(
                                period.getValue().id(), ruleSet.getValue().id())
                        : List.of());
    }

    /** Each grade as a part of a bar, in its colour, with its name and number for those who do not see it. */
    private Div bar(Spread spread) {
        var bar = new Div();
        bar.addClassName("tolok-spread");
        spread.grades().forEach((grade, people) -> {
            var name = grades.name(ruleSet.getValue().id(), grade, getLocale());
            var part = new Span(String.valueOf(people));
            part.getElement().setAttribute("title", name + " " + people);
            part.getStyle().set("--tolok-tone", "var(" + GradeBadge.color(grade) + ")");
            part.getStyle().setFlexGrow(String.valueOf(people));
            bar.add(part);
        });
        return bar;
    }

    private Component statistic(Spread spread) {
        var z = spread.z().map(value -> Formats.number(value, getLocale())).orElse("–");
        if (!spread.isUnusual()) {
            return new Span(z);
        }
        boolean milder = spread.z().orElseThrow().signum() > 0;
        return new StateBadge(
                getTranslation(milder ? "coaching.calibration.milder" : "coaching.calibration.stricter", z),
                StateBadge.Tone.WARNING);
    }
}
