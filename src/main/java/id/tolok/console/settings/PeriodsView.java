package id.tolok.console.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodKind;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;

/** The periods of appraisal and how far each has come. */
@Route(value = "settings/periods", layout = MainLayout.class)
@InNavigation(value = Area.SETTINGS, titleKey = "settings.periods.title")
@Requires(Permission.PLANNING_EDIT)
@StyleSheet("context://tolok/planning.css")
public class PeriodsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Periods periods;
    private final boolean mayEdit;
    private final Grid<Period> list = new Grid<>();

    PeriodsView(Periods periods, CurrentActor actor, Clock clock) {
        this.periods = periods;
        this.mayEdit = actor.get().may(Permission.PLANNING_EDIT);
        list.getElement().setAttribute("aria-label", getTranslation(titleKey()));
        list.addColumn(Period::code).setHeader(getTranslation("settings.periods.code"));
        list.addColumn(period -> PeriodKind.of(period)
                        .map(kind -> getTranslation(PeriodWords.key(kind)))
                        .orElse(""))
                .setHeader(getTranslation("settings.periods.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(period ->
                        Formats.date(period.start(), getLocale()) + " – " + Formats.date(period.end(), getLocale()))
                .setHeader(getTranslation("settings.periods.days"))
                .setAutoWidth(true);
        list.addComponentColumn(period -> new PeriodSteps(period.state()))
                .setHeader(getTranslation("settings.periods.state"))
                .setAutoWidth(true);
        list.addComponentColumn(this::move).setAutoWidth(true);
        list.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CALENDAR_CLOCK,
                getTranslation("settings.periods.none"),
                getTranslation("settings.periods.none-help")));
        var open = new Button(
                getTranslation("settings.periods.new"),
                VaadinIcon.PLUS.create(),
                click -> new PeriodDialog(periods, LocalDate.now(clock), this::refresh).open());
        open.setVisible(mayEdit);
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), open)
                                .subtitle(getTranslation("settings.periods.subtitle")),
                        list);
        getContent().expand(list);
        refresh();
    }

    private void refresh() {
        list.setItems(periods.all());
    }

    private Component move(Period period) {
        if (!mayEdit) {
            return new Span();
        }
        return period.state()
                .next()
                .<Component>map(next ->
                        new Button(getTranslation("settings.periods.move", name(next)), click -> ask(period, next)))
                .orElseGet(Span::new);
    }

    private void ask(Period period, PeriodState next) {
        var action = getTranslation("settings.periods.move", name(next));
        var consequence = getTranslation("settings.periods.move-text", period.code(), name(next)) + " "
                + getTranslation(PeriodWords.meaning(next));
        Ask.before(action, consequence, action, () -> {
            periods.moveTo(period.id(), next);
            refresh();
        });
    }

    private String name(PeriodState state) {
        return getTranslation(PeriodWords.key(state));
    }

    @Override
    public String titleKey() {
        return "settings.periods.title";
    }
}
