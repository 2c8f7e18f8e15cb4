package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Address;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.PersonChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.IndicatorValue;
import id.tolok.facts.IndicatorValues;
import id.tolok.facts.RecordedObservation;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number that an evaluation would read of each indicator about a person, and every observation behind it. */
@StyleSheet("context://tolok/intake.css")
@StyleSheet("context://tolok/planning.css")
@Route(value = "facts/values", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 1, titleKey = "facts.values.title")
@Requires({Permission.FACTS_READ, Permission.FACTS_READ_OWN})
public class IndicatorValuesView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "facts/values";

    private final transient IndicatorValues values;
    private final transient FactPresenter presenter;
    private final transient Dictionaries dictionaries;
    private final transient Organisation organisation;
    private final transient CurrentActor actor;
    private final PersonChoice person;
    private final PeriodChoice period;
    private final ComboBox<RuleSet> ruleSet = new ComboBox<>(getTranslation("facts.upload.rule-set"));
    private final Div body = new Div();

    IndicatorValuesView(
            IndicatorValues values,
            FactPresenter presenter,
            Dictionaries dictionaries,
            Organisation organisation,
            Periods periods,
            PublishedRules rules,
            CurrentActor actor) {
        this.values = values;
        this.presenter = presenter;
        this.dictionaries = dictionaries;
        this.organisation = organisation;
        this.actor = actor;
        person = new PersonChoice(getTranslation("facts.person.employee"), organisation);
        period = new PeriodChoice(getTranslation("facts.imports.period"), periods);
        ruleSet.setItems(rules.ruleSets());
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        rules.ruleSets().stream().findFirst().ifPresent(ruleSet::setValue);
        ruleSet.setWidth("min(22rem, 100%)");
        ruleSet.setVisible(rules.ruleSets().size() > 1);
        body.addClassName("tolok-values");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.values.subtitle")),
                        new FilterBar(person, period, ruleSet),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person.read(event.getLocation(), actor.get());
        period.read(event.getLocation());
        Address.text(event.getLocation(), "rules")
                .flatMap(id -> ruleSet.getListDataView()
                        .getItems()
                        .filter(set -> set.id().value().equals(id))
                        .findFirst())
                .ifPresent(ruleSet::setValue);
        person.addValueChangeListener(change -> choose());
        period.addValueChangeListener(change -> choose());
        ruleSet.addValueChangeListener(change -> choose());
        show();
    }

    private void choose() {
        var rules = ruleSet.getOptionalValue().map(set -> set.id().value()).orElse("");
        Address.remember(PATH, Map.of("employee", person.inAddress(), "period", period.inAddress(), "rules", rules));
        show();
    }

    private void show() {
        body.removeAll();
        var during = period.getOptionalValue();
        var dictionary = during.flatMap(
                one -> ruleSet.getOptionalValue().flatMap(set -> dictionaries.inForce(set.id(), one.end())));
        if (person.chosen().isEmpty() || during.isEmpty()) {
            body.add(empty("facts.person.choose", "facts.person.choose-help"));
        } else if (dictionary.isEmpty()) {
            body.add(empty("facts.values.no-rules", "facts.values.no-rules-help"));
        } else {
            show(person.chosen().get(), during.get(), dictionary.get());
        }
    }

    private void show(EmployeeId employee, Period during, RuleDictionary dictionary) {
        var all = values.of(employee, during.id(), dictionary);
        for (var aspect : dictionary.aspects()) {
            add(
                    aspect.titles().in(getLocale()),
                    all.stream()
                            .filter(value -> isOf(value, Optional.of(aspect)))
                            .toList(),
                    during);
        }
        add(
                getTranslation("facts.values.other"),
                all.stream().filter(value -> isOf(value, Optional.empty())).toList(),
                during);
    }

    private void add(String heading, List<IndicatorValue> some, Period during) {
        if (!some.isEmpty()) {
            body.add(new H2(heading));
            some.forEach(value -> body.add(new IndicatorValueRow(
                    value,
                    unit -> organisation.unit(unit).map(Unit::name).orElse("–"),
                    () -> new ObservationsBehind(value, values, during, found -> open(found, during)))));
        }
    }

    private void open(RecordedObservation found, Period during) {
        new FactDialog(presenter, found, during, this::show).open();
    }

    private static boolean isOf(IndicatorValue value, Optional<Aspect> aspect) {
        return value.indicator().aspect().equals(aspect.map(Aspect::code));
    }

    private EmptyState empty(String text, String help) {
        return new EmptyState(VaadinIcon.CLIPBOARD_CHECK, getTranslation(text), getTranslation(help));
    }

    @Override
    public String titleKey() {
        return "facts.values.title";
    }
}
