package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Address;
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.facts.CompletenessColumn;
import id.tolok.facts.CompletenessMatrix;
import id.tolok.facts.CompletenessRow;
import id.tolok.organisation.Unit;
import id.tolok.planning.Periods;
import id.tolok.rules.RuleSet;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who lacks which facts, as a picture: people beside each other with the indicators in force. */
@StyleSheet("context://tolok/intake.css")
@Route(value = "facts/completeness", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 4, titleKey = "facts.complete.title")
@Requires({Permission.FACTS_READ, Permission.FACTS_RECORD})
public class CompletenessView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "facts/completeness";

    private final transient CompletenessPresenter presenter;
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("facts.people.unit"));
    private final PeriodChoice period;
    private final ComboBox<RuleSet> ruleSet = new ComboBox<>(getTranslation("facts.upload.rule-set"));
    private final MultiSelectComboBox<CompletenessColumn> indicators =
            new MultiSelectComboBox<>(getTranslation("facts.complete.indicators"));
    private final Checkbox lacking = new Checkbox(getTranslation("facts.complete.lacking"));
    private final Button remind = new Button(getTranslation("facts.complete.remind"), click -> remind());
    private final Div body = new Div();
    private transient CompletenessMatrix matrix = new CompletenessMatrix(List.of(), List.of());

    CompletenessView(CompletenessPresenter presenter, Periods periods) {
        this.presenter = presenter;
        period = new PeriodChoice(getTranslation("facts.imports.period"), periods);
        unit.setItems(presenter.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(getTranslation("facts.complete.all-units"));
        unit.setVisible(presenter.seesAll());
        unit.setWidth("min(20rem, 100%)");
        ruleSet.setItems(presenter.ruleSets());
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        presenter.ruleSets().stream().findFirst().ifPresent(ruleSet::setValue);
        ruleSet.setVisible(presenter.ruleSets().size() > 1);
        ruleSet.setWidth("min(20rem, 100%)");
        indicators.setItemLabelGenerator(one -> CompletenessWords.title(one, this, getLocale()));
        indicators.setPlaceholder(getTranslation("facts.complete.all-indicators"));
        indicators.setClearButtonVisible(true);
        indicators.setWidth("min(22rem, 100%)");
        remind.addThemeVariants(ButtonVariant.PRIMARY);
        remind.setVisible(presenter.mayRemind());
        body.addClassName("tolok-complete");
        body.setSizeFull();
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), remind)
                                .subtitle(getTranslation("facts.complete.subtitle")),
                        new FilterBar(unit, period, ruleSet, indicators, lacking),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        period.read(event.getLocation());
        Address.text(event.getLocation(), "unit")
                .flatMap(code -> presenter.units().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .ifPresent(unit::setValue);
        lacking.setValue(Address.text(event.getLocation(), "lacking").isPresent());
        unit.addValueChangeListener(change -> load());
        period.addValueChangeListener(change -> load());
        ruleSet.addValueChangeListener(change -> load());
        indicators.addValueChangeListener(change -> show());
        lacking.addValueChangeListener(change -> show());
        load();
    }

    private void load() {
        matrix = period.getOptionalValue()
                .flatMap(during -> ruleSet.getOptionalValue()
                        .flatMap(rules -> presenter.matrix(unit.getOptionalValue(), during, rules)))
                .orElseGet(() -> new CompletenessMatrix(List.of(), List.of()));
        indicators.setItems(matrix.columns());
        show();
    }

    private void show() {
        Address.remember(
                PATH,
                Map.of(
                        "unit", unit.getOptionalValue().map(Unit::code).orElse(""),
                        "period", period.inAddress(),
                        "lacking", lacking.getValue() ? "1" : ""));
        body.removeAll();
        var rows = rows();
        remind.setEnabled(rows.stream().anyMatch(row -> row.lacks(columns())));
        if (matrix.columns().isEmpty()) {
            body.add(empty("facts.values.no-rules", "facts.values.no-rules-help"));
        } else if (rows.isEmpty()) {
            body.add(empty("facts.complete.nobody", "facts.complete.nobody-help"));
        } else {
            body.add(
                    new CompletenessLegend(matrix),
                    new CompletenessGrid(
                            matrix, rows, columns(), period.inAddress(), unit -> presenter.unitName(unit)));
        }
    }

    private List<CompletenessRow> rows() {
        var columns = columns();
        return lacking.getValue()
                ? matrix.rows().stream().filter(row -> row.lacks(columns)).toList()
                : matrix.rows();
    }

    /** The chosen columns; all where none is chosen. */
    private Set<Integer> columns() {
        var chosen = indicators.getValue();
        return IntStream.range(0, matrix.columns().size())
                .filter(column ->
                        chosen.isEmpty() || chosen.contains(matrix.columns().get(column)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private void remind() {
        var people = rows().stream()
                .filter(row -> row.lacks(columns()))
                .map(row -> row.employee().id())
                .toList();
        Ask.before(
                getTranslation("facts.complete.remind"),
                getTranslation("facts.complete.remind-text", people.size()),
                getTranslation("facts.complete.remind"),
                () -> Notices.done(getTranslation(
                        "facts.complete.reminded",
                        presenter.remind(people, period.getValue().id()))));
    }

    private EmptyState empty(String text, String help) {
        return new EmptyState(VaadinIcon.GRID_BIG_O, getTranslation(text), getTranslation(help));
    }

    @Override
    public String titleKey() {
        return "facts.complete.title";
    }
}
