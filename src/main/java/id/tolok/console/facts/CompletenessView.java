package id.tolok.console.facts;

import com.vaadin.flow.component.AttachEvent;
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
import id.tolok.console.component.Background;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.Progress;
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
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final CompletenessMatrix NOTHING = new CompletenessMatrix(List.of(), List.of());
    private static final String UNITS = "units";
    private static final String PEOPLE = "people";

    /** More people than that are shown unit by unit, unless asked otherwise. */
    private static final int READABLE = 500;

    private final transient CompletenessPresenter presenter;
    private final transient CurrentActor actor;
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("facts.people.unit"));
    private final PeriodChoice period;
    private final ComboBox<RuleSet> ruleSet = new ComboBox<>(getTranslation("facts.upload.rule-set"));
    private final MultiSelectComboBox<CompletenessColumn> indicators =
            new MultiSelectComboBox<>(getTranslation("facts.complete.indicators"));
    private final Checkbox lacking = new Checkbox(getTranslation("facts.complete.lacking"));
    private final Button remind = new Button(getTranslation("facts.complete.remind"), click -> remind());
    private final Checkbox byUnit = new Checkbox(getTranslation("facts.complete.by-unit"));
    private final Div body = new Div();
    private int asked;
    private transient CompletenessMatrix matrix = NOTHING;
    private transient Optional<String> rows = Optional.empty();

    CompletenessView(CompletenessPresenter presenter, Periods periods, CurrentActor actor) {
        this.presenter = presenter;
        this.actor = actor;
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
        byUnit.setVisible(presenter.seesAll());
        remind.addThemeVariants(ButtonVariant.PRIMARY);
        remind.setVisible(presenter.mayRemind());
        body.addClassName("tolok-complete");
        body.setSizeFull();
        listen();
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), remind)
                                .subtitle(getTranslation("facts.complete.subtitle")),
                        new FilterBar(unit, period, ruleSet, indicators, byUnit, lacking),
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
        rows = Address.text(event.getLocation(), "rows");
    }

    /** What the address says before the screen is there changes nothing yet. */
    private void listen() {
        unit.addValueChangeListener(change -> load());
        period.addValueChangeListener(change -> load());
        ruleSet.addValueChangeListener(change -> load());
        indicators.addValueChangeListener(change -> show());
        lacking.addValueChangeListener(change -> show());
        byUnit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rows = Optional.of(change.getValue() ? UNITS : PEOPLE);
                show();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        load();
    }

    /** Of a whole city it takes a second or two. */
    private void load() {
        if (!isAttached()) {
            return;
        }
        int asking = ++asked;
        var of = unit.getOptionalValue();
        var during = period.getOptionalValue();
        var rules = ruleSet.getOptionalValue();
        body.removeAll();
        body.add(new Progress(getTranslation("facts.complete.reading")));
        remind.setEnabled(false);
        Background.run(
                this,
                actor,
                () -> during.flatMap(one -> rules.flatMap(set -> presenter.matrix(of, one, set)))
                        .orElse(NOTHING),
                found -> {
                    if (asking == asked) {
                        take(found);
                    }
                },
                body::removeAll);
    }

    private void take(CompletenessMatrix found) {
        matrix = found;
        indicators.setItems(found.columns());
        byUnit.setValue(rows.map(UNITS::equals).orElse(found.rows().size() > READABLE) && presenter.seesAll());
        show();
    }

    private void show() {
        if (!isAttached()) {
            return;
        }
        Address.remember(
                PATH,
                Map.of(
                        "unit", unit.getOptionalValue().map(Unit::code).orElse(""),
                        "period", period.inAddress(),
                        "rows", rows.orElse(""),
                        "lacking", lacking.getValue() ? "1" : ""));
        body.removeAll();
        var people = people();
        remind.setEnabled(people.stream().anyMatch(row -> row.lacks(columns())));
        if (matrix.columns().isEmpty()) {
            body.add(empty("facts.values.no-rules", "facts.values.no-rules-help"));
        } else if (people.isEmpty()) {
            body.add(empty("facts.complete.nobody", "facts.complete.nobody-help"));
        } else if (byUnit.getValue()) {
            var shown = new CompletenessMatrix(matrix.columns(), people);
            var units = new CompletenessUnits(
                    presenter.units(), unit.getOptionalValue().map(Unit::id));
            body.add(CompletenessLegend.ofUnits(), new CompletenessUnitGrid(shown, units, columns(), unit::setValue));
        } else {
            body.add(
                    new CompletenessLegend(matrix),
                    new CompletenessGrid(
                            matrix, people, columns(), period.inAddress(), unit -> presenter.unitName(unit)));
        }
    }

    private List<CompletenessRow> people() {
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
        var people = people().stream()
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
