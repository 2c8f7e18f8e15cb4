package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.WhyDialog;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.organisation.Employee;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A month as a sheet: people down, days across, one indicator. For attendance: a mark on each day absent. */
@Route(value = "facts/attendance", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 4, titleKey = "facts.sheet.title")
@Requires(Permission.FACTS_RECORD)
@StyleSheet("context://tolok/planning.css")
public class MonthSheetView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private final transient RecordingPresenter presenter;
    private final PeopleChoice people;
    private final PeriodChoice period;
    private final IndicatorChoice indicator = new IndicatorChoice(getTranslation("facts.person.indicator"));
    private final Select<YearMonth> month = new Select<>();
    private final TextField source = new TextField(getTranslation("facts.person.source"));
    private final Button save = new Button(getTranslation("facts.sheet.save"), click -> save());
    private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> turn(-1));
    private final Button forth = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> turn(1));
    private final Span place = new Span();
    private final Div paging = new Div(back, place, forth);
    private final Div body = new Div();
    private transient Optional<MonthSheet> sheet = Optional.empty();
    private int page;

    MonthSheetView(RecordingPresenter presenter, Periods periods) {
        this.presenter = presenter;
        people = new PeopleChoice(presenter);
        period = new PeriodChoice(
                getTranslation("facts.imports.period"),
                periods,
                one -> one.state().factsMayChange());
        month.setLabel(getTranslation("facts.sheet.month"));
        month.setItemLabelGenerator(
                one -> DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()).format(one));
        source.setValue(getTranslation("facts.sheet.source-suggestion"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        back.setAriaLabel(getTranslation("facts.sheet.back"));
        forth.setAriaLabel(getTranslation("facts.sheet.forth"));
        body.addClassName("tolok-sheet-frame");
        people.addValueChangeListener(change -> restart());
        month.addValueChangeListener(change -> restart());
        indicator.addValueChangeListener(change -> restart());
        period.addValueChangeListener(change -> offer());
        offer();
        paging.addClassName("tolok-page-actions");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), save)
                                .subtitle(getTranslation("facts.sheet.subtitle")),
                        new FilterBar(people, period, month, indicator, source),
                        body,
                        paging);
    }

    private void offer() {
        var during = period.getOptionalValue();
        month.setItems(during.map(this::months).orElse(List.of()));
        during.flatMap(one -> months(one).stream()
                        .filter(YearMonth.from(presenter.today())::equals)
                        .findFirst()
                        .or(() -> months(one).stream().findFirst()))
                .ifPresent(month::setValue);
        var daily = during.map(presenter::observable).orElse(List.of()).stream()
                .filter(one -> one.kind() == IndicatorDefinition.Kind.NUMBER && !one.answers())
                .toList();
        indicator.offer(daily);
        if (indicator.isEmpty()) {
            daily.stream()
                    .filter(IndicatorDefinition::workingDaysOnly)
                    .findFirst()
                    .ifPresent(indicator::setValue);
        }
        restart();
    }

    private List<YearMonth> months(Period of) {
        return Stream.iterate(YearMonth.from(of.start()), next -> next.plusMonths(1))
                .limit(of.months())
                .toList();
    }

    private void restart() {
        page = 0;
        show();
    }

    private void turn(int by) {
        page += by;
        show();
    }

    private void show() {
        body.removeAll();
        sheet = Optional.empty();
        var all = people.people();
        var shown = all.subList(Math.min(page * PAGE, all.size()), Math.min((page + 1) * PAGE, all.size()));
        place.setText(getTranslation(
                "facts.sheet.place", shown.isEmpty() ? 0 : page * PAGE + 1, page * PAGE + shown.size(), all.size()));
        paging.setVisible(all.size() > PAGE);
        back.setEnabled(page > 0);
        forth.setEnabled((page + 1) * PAGE < all.size());
        save.setEnabled(!shown.isEmpty() && !indicator.isEmpty() && !month.isEmpty());
        if (save.isEnabled()) {
            show(shown);
        } else {
            body.add(new EmptyState(
                    VaadinIcon.CALENDAR,
                    getTranslation(people.isMissing() ? "facts.sheet.choose" : "facts.team.empty"),
                    getTranslation("facts.team.empty-help")));
        }
    }

    private void show(List<Employee> shown) {
        var drawn = new MonthSheet(presenter, shown, indicator.getValue(), month.getValue());
        sheet = Optional.of(drawn);
        body.add(drawn);
    }

    private void save() {
        source.setInvalid(source.getValue().isBlank());
        sheet.filter(drawn -> !source.isInvalid()).ifPresent(drawn -> {
            if (!drawn.isChanged()) {
                Notices.warn(getTranslation("facts.team.nothing"));
            } else if (drawn.takesAnythingBack()) {
                new WhyDialog(
                                getTranslation("facts.sheet.why-title"),
                                getTranslation("facts.sheet.why-text"),
                                getTranslation("facts.sheet.save"),
                                reason -> store(drawn, reason))
                        .open();
            } else {
                store(drawn, "");
            }
        });
    }

    private void store(MonthSheet drawn, String reason) {
        var changes = drawn.changes(source.getValue());
        var report = presenter.recording().change(period.getValue().id(), changes, reason, List.of());
        if (report.isStored()) {
            Notices.done(getTranslation("facts.sheet.done", changes.size()));
            show();
        } else {
            drawn.complain(report.issues());
            Notices.warn(getTranslation("facts.team.refused"));
        }
    }

    @Override
    public String titleKey() {
        return "facts.sheet.title";
    }
}
