package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.DayField;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.facts.FactEntry;
import id.tolok.organisation.Employee;
import id.tolok.planning.Periods;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;

/** One indicator on one day for a whole team: a value per person, stored all at once or not at all. */
@Route(value = "facts/team", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 3, titleKey = "facts.team.title")
@Requires(Permission.FACTS_RECORD)
@StyleSheet("context://tolok/planning.css")
public class TeamFactsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    /** A person with the field of the value. */
    private record Row(Employee employee, ValueField value) {}

    private final transient RecordingPresenter presenter;
    private final PeopleChoice people;
    private final PeriodChoice period;
    private final IndicatorChoice indicator = new IndicatorChoice(getTranslation("facts.person.indicator"));
    private final DayField date = new DayField(getTranslation("facts.person.date"));
    private final TextField source = new TextField(getTranslation("facts.person.source"));
    private final Button save = new Button(getTranslation("facts.team.save"), click -> save());
    private final Grid<Row> grid = new Grid<>();
    private final Grid.Column<Row> values;
    private transient List<Row> rows = List.of();

    TeamFactsView(RecordingPresenter presenter, Periods periods) {
        this.presenter = presenter;
        people = new PeopleChoice(presenter);
        period = new PeriodChoice(
                getTranslation("facts.imports.period"),
                periods,
                one -> one.state().factsMayChange());
        date.setValue(presenter.today());
        date.setMax(presenter.today());
        source.setRequiredIndicatorVisible(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        grid.getElement().setAttribute("aria-label", getTranslation(titleKey()));
        grid.addColumn(row -> row.employee().name()).setHeader(getTranslation("facts.person.employee"));
        grid.addColumn(row -> row.employee().position()).setHeader(getTranslation("facts.team.position"));
        values = grid.addComponentColumn(Row::value).setWidth("20rem");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.USERS, getTranslation("facts.team.empty"), getTranslation("facts.team.empty-help")));
        people.addValueChangeListener(change -> show());
        indicator.addValueChangeListener(change -> show());
        period.addValueChangeListener(change -> offer());
        offer();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), save)
                                .subtitle(getTranslation("facts.team.subtitle")),
                        new FilterBar(people, period, indicator, date, source),
                        grid);
    }

    private void offer() {
        indicator.offer(period.getOptionalValue().map(presenter::observable).orElse(List.of()));
        show();
    }

    private void show() {
        rows = indicator.isEmpty()
                ? List.of()
                : people.people().stream()
                        .map(person -> new Row(person, field()))
                        .toList();
        values.setHeader(indicator
                .getOptionalValue()
                .map(chosen -> getTranslation("facts.team.value", new ValueField("").range(chosen)))
                .orElse(getTranslation("facts.person.value")));
        grid.setItems(rows);
        save.setEnabled(!rows.isEmpty());
    }

    private ValueField field() {
        var field = new ValueField("");
        indicator.getOptionalValue().ifPresent(field::ask);
        field.clear();
        return field.withoutHelp();
    }

    private void save() {
        date.setInvalid(date.isEmpty());
        source.setInvalid(source.getValue().isBlank());
        var filled = rows.stream().filter(row -> !row.value().isBlank()).toList();
        if (date.isInvalid() || source.isInvalid() || period.isEmpty() || indicator.isEmpty()) {
            return;
        }
        if (filled.isEmpty()) {
            Notices.warn(getTranslation("facts.team.nothing"));
            return;
        }
        var entries = filled.stream()
                .map(row -> FactEntry.of(
                        row.employee().id(),
                        row.value().observation(indicator.getValue(), date.getValue(), source.getValue())))
                .toList();
        var report = presenter.recording().record(period.getValue().id(), entries, List.of());
        report.issues()
                .forEach(issue -> filled.get(issue.place().line() - 1).value().complain(issue.message(getLocale())));
        if (report.isStored()) {
            Notices.done(getTranslation("facts.team.done", filled.size()));
            show();
        } else {
            Notices.warn(getTranslation("facts.team.refused"));
        }
    }

    @Override
    public String titleKey() {
        return "facts.team.title";
    }
}
