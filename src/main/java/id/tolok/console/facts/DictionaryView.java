package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Address;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.DayField;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.planning.Dictionaries;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The indicators in force on a day: what each counts, how observations become one value, and which rules read it. */
@Route(value = "facts/dictionary", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 9, titleKey = "facts.dictionary.title")
@Requires(Permission.PLANNING_READ)
@StyleSheet("context://tolok/planning.css")
public class DictionaryView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Dictionaries dictionaries;
    private final transient PublishedRules rules;
    private final ComboBox<RuleSet> ruleSet = new ComboBox<>(getTranslation("facts.dictionary.rule-set"));
    private final DayField day = new DayField(getTranslation("facts.dictionary.day"));
    private final TextField text = new TextField(getTranslation("facts.dictionary.search"));
    private final Div body = new Div();

    DictionaryView(Dictionaries dictionaries, PublishedRules rules, Clock clock) {
        this.dictionaries = dictionaries;
        this.rules = rules;
        var all = rules.ruleSets();
        ruleSet.setItems(all);
        ruleSet.setItemLabelGenerator(one -> one.titles().in(getLocale()));
        all.stream().findFirst().ifPresent(ruleSet::setValue);
        ruleSet.setWidth("min(22rem, 100%)");
        day.setValue(LocalDate.now(clock));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        body.setSizeFull();
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("facts.dictionary.subtitle")),
                        new FilterBar(ruleSet, day, text),
                        body);
        getContent().expand(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.date(event.getLocation(), "day").ifPresent(day::setValue);
        Address.text(event.getLocation(), "rules").ifPresent(this::choose);
        ruleSet.addValueChangeListener(change -> remember());
        day.addValueChangeListener(change -> remember());
        text.addValueChangeListener(change -> show());
        show();
    }

    private void choose(String id) {
        rules.ruleSets().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .ifPresent(ruleSet::setValue);
    }

    private void remember() {
        Address.remember(
                "facts/dictionary",
                Map.of(
                        "rules",
                        ruleSet.getOptionalValue().map(one -> one.id().value()).orElse(""),
                        "day",
                        day.getOptionalValue().map(LocalDate::toString).orElse("")));
        show();
    }

    private void show() {
        body.removeAll();
        var indicators = ruleSet.getOptionalValue()
                .flatMap(one -> day.getOptionalValue().flatMap(on -> dictionaries.inForce(one.id(), on)))
                .map(dictionary -> dictionary.indicators())
                .orElse(List.of());
        body.add(grid(indicators, uses(indicators)));
    }

    private IndicatorUses uses(List<IndicatorDefinition> indicators) {
        var codes = indicators.stream().map(IndicatorDefinition::code).toList();
        return ruleSet.getOptionalValue()
                .flatMap(one -> day.getOptionalValue().flatMap(on -> rules.inForce(one.id(), on)))
                .map(version -> new IndicatorUses(rules.model(version.id()), codes))
                .orElse(IndicatorUses.NONE);
    }

    private Grid<IndicatorDefinition> grid(List<IndicatorDefinition> indicators, IndicatorUses uses) {
        var empty = new EmptyState(
                VaadinIcon.BOOK,
                getTranslation("facts.dictionary.empty"),
                getTranslation("facts.dictionary.empty-help"));
        var grid = new DataGrid<IndicatorDefinition>(getTranslation(titleKey()), empty);
        grid.text(
                getTranslation("facts.person.indicator"),
                indicator -> indicator.titles().in(getLocale()));
        grid.text(getTranslation("facts.dictionary.code"), IndicatorDefinition::code);
        grid.text(
                getTranslation("facts.person.unit"),
                indicator -> indicator.unit().in(getLocale()));
        grid.text(getTranslation("facts.dictionary.range"), indicator -> IndicatorWords.range(indicator, getLocale()));
        grid.text(
                getTranslation("facts.dictionary.how"),
                indicator -> getTranslation("facts.dictionary.how-" + IndicatorWords.how(indicator)));
        grid.number(
                getTranslation("facts.dictionary.rules"),
                indicator -> uses.readersOf(indicator.code()).size());
        grid.setItemDetailsRenderer(new ComponentRenderer<>(indicator -> new IndicatorDetails(indicator, uses)));
        grid.setItems(indicators.stream().filter(this::matches).toList());
        return grid;
    }

    private boolean matches(IndicatorDefinition indicator) {
        var wanted = text.getValue().strip().toLowerCase(Locale.ROOT);
        return indicator.code().contains(wanted)
                || indicator.titles().in(getLocale()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    @Override
    public String titleKey() {
        return "facts.dictionary.title";
    }
}
