package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_READ_ALL;
import static id.tolok.shared.Permission.COACHING_RELEASE;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalFilter;
import id.tolok.coaching.AppraisalState;
import id.tolok.coaching.Appraisals;
import id.tolok.coaching.Releases;
import id.tolok.coaching.Releases.Handed;
import id.tolok.console.component.Ask;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.util.Set;
import java.util.stream.Collectors;

/** Confirmed results on their way to the people: HR releases, auditors look. */
@Route(value = "coaching/release", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 1, titleKey = "coaching.release.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires(COACHING_READ_ALL)
public class ReleaseView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50_000;

    private final transient Appraisals appraisals;
    private final transient Releases releases;
    private final transient Organisation organisation;
    private final transient GradeNames grades;
    private final PeriodChoice period;
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("coaching.filter.unit"));
    private final Select<AppraisalState> state = new Select<>();
    private final DataGrid<Appraisal> grid;
    private final Button release = new Button(VaadinIcon.PAPERPLANE_O.create());
    private final boolean mayRelease;

    ReleaseView(
            Appraisals appraisals,
            Releases releases,
            Organisation organisation,
            GradeNames grades,
            Periods periods,
            CurrentActor actor) {
        this.appraisals = appraisals;
        this.releases = releases;
        this.organisation = organisation;
        this.grades = grades;
        this.mayRelease = actor.get().may(COACHING_RELEASE);
        this.period = new PeriodChoice(getTranslation("coaching.filter.period"), periods);
        this.grid = grid();
        unit.setItems(organisation.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        state.setLabel(getTranslation("coaching.filter.state"));
        state.setItems(AppraisalState.values());
        state.setItemLabelGenerator(one -> getTranslation("coaching.state." + one));
        state.setValue(AppraisalState.CONFIRMED);
        release.setId("release");
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.setVisible(mayRelease);
        release.addClickListener(click -> release());
        period.addValueChangeListener(change -> refresh());
        unit.addValueChangeListener(change -> refresh());
        state.addValueChangeListener(change -> refresh());
        var header = new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("coaching.release.subtitle"));
        header.addAction(release);
        getContent().setSizeFull();
        getContent().add(header, new FilterBar(period, unit, state), grid);
        grid.lazy((offset, limit) -> appraisals.page(filter(), offset, limit), () -> appraisals.count(filter()));
        refresh();
    }

    @Override
    public String titleKey() {
        return "coaching.release.title";
    }

    private DataGrid<Appraisal> grid() {
        var list = new DataGrid<Appraisal>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.PAPERPLANE_O,
                        getTranslation("coaching.release.empty"),
                        getTranslation("coaching.release.emptyremedy")));
        list.shown(getTranslation("coaching.column.name"), appraisal -> AppraisalView.named(appraisal))
                .setFlexGrow(2);
        list.shown(getTranslation("coaching.column.grade"), appraisal -> grades.badge(appraisal, getLocale()));
        list.text(getTranslation("coaching.column.assessor"), Appraisal::assessorName);
        list.shown(getTranslation("coaching.column.state"), appraisal -> AppraisalTones.badge(this, appraisal));
        list.text(
                getTranslation("coaching.column.confirmed"),
                appraisal -> Formats.time(appraisal.confirmedAt(), getLocale()));
        return list;
    }

    private AppraisalFilter filter() {
        return new AppraisalFilter(
                period.getOptionalValue().map(Period::id),
                Set.of(state.getValue()),
                unit.getOptionalValue()
                        .map(top -> organisation.subtree(top.id()).stream()
                                .map(Unit::id)
                                .collect(Collectors.toSet()))
                        .orElseGet(Set::of),
                false);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        int waiting = state.getValue() == AppraisalState.CONFIRMED ? appraisals.count(filter()) : 0;
        release.setText(getTranslation("coaching.release.all", waiting));
        release.setEnabled(waiting > 0);
    }

    private void release() {
        var waiting =
                appraisals.page(filter(), 0, MOST).stream().map(Appraisal::id).toList();
        Ask.before(
                getTranslation("coaching.release.asktitle", waiting.size()),
                getTranslation("coaching.release.ask"),
                getTranslation("coaching.release.yes"),
                () -> {
                    tell(releases.release(waiting));
                    refresh();
                });
    }

    private void tell(Handed handed) {
        if (handed.held() > 0) {
            Notices.warn(getTranslation("coaching.release.held", handed.released(), handed.held()));
        } else {
            Notices.done(getTranslation("coaching.release.done", handed.released()));
        }
    }
}
