package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_RELEASE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.Candidate;
import id.tolok.console.component.Address;
import id.tolok.console.component.Ask;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.Way;
import id.tolok.console.component.WhyDialog;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.rules.RuleSet;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The latest results of the own people: to confirm one or many, to give back, or to judge otherwise. */
@Route(value = "coaching", layout = MainLayout.class)
@InNavigation(Area.COACHING)
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_CONFIRM, COACHING_RELEASE})
public class ConfirmView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient ConfirmPresenter presenter;
    private final PeriodChoice period;
    private final Select<RuleSet> ruleSet = new Select<>();
    private final DataGrid<Candidate> grid;
    private final Button confirm = new Button(VaadinIcon.CHECK.create());
    private final Button judge = new Button(getTranslation("coaching.confirm.otherwise"));
    private final Button giveBack = new Button(getTranslation("coaching.confirm.return"));

    ConfirmView(ConfirmPresenter presenter) {
        this.presenter = presenter;
        this.period = new PeriodChoice(getTranslation("coaching.filter.period"), presenter.periods());
        this.grid = grid();
        ruleSet.setLabel(getTranslation("coaching.filter.rules"));
        ruleSet.setItems(presenter.ruleSets());
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        ruleSet.setWidth("min(24rem, 100%)");
        presenter.ruleSets().stream().findFirst().ifPresent(ruleSet::setValue);
        period.addValueChangeListener(change -> show());
        ruleSet.addValueChangeListener(change -> show());
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> confirmChosen());
        judge.addClickListener(click -> one().ifPresent(this::judge));
        giveBack.addClickListener(click -> one().ifPresent(this::giveBack));
        var actions = new Div(confirm, judge, giveBack);
        actions.addClassName("tolok-page-actions");
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("coaching.confirm.subtitle")),
                        new FilterBar(period, ruleSet),
                        actions,
                        grid);
    }

    @Override
    public String titleKey() {
        return "coaching.confirm.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        period.read(event.getLocation());
        show();
    }

    private DataGrid<Candidate> grid() {
        var list = new DataGrid<Candidate>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.HANDS_UP,
                        getTranslation("coaching.confirm.empty"),
                        getTranslation("coaching.confirm.emptyremedy")));
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        list.shown(getTranslation("coaching.column.name"), this::name).setFlexGrow(2);
        list.shown(getTranslation("coaching.column.computed"), this::computed);
        list.shown(getTranslation("coaching.column.state"), this::state);
        list.text(
                        getTranslation("coaching.column.note"),
                        candidate -> candidate.returned().orElse(""))
                .setFlexGrow(2);
        list.addSelectionListener(selection -> offer(selection.getAllSelectedItems()));
        return list;
    }

    private void show() {
        grid.deselectAll();
        grid.setItems(
                period.getOptionalValue().isPresent()
                                && ruleSet.getOptionalValue().isPresent()
                        ? presenter.candidates(period.getValue(), ruleSet.getValue())
                        : List.of());
        offer(Set.of());
        Address.remember("coaching", Map.of("period", period.inAddress()));
    }

    /** Only what was not confirmed yet can be judged. */
    private void offer(Set<Candidate> chosen) {
        long open = chosen.stream()
                .filter(candidate -> candidate.appraisal().isEmpty())
                .count();
        confirm.setText(getTranslation("coaching.confirm.many", open));
        confirm.setEnabled(open > 0);
        judge.setEnabled(one().isPresent());
        giveBack.setEnabled(one().isPresent());
    }

    private Optional<Candidate> one() {
        var chosen = grid.getSelectedItems();
        return chosen.size() == 1
                ? chosen.stream()
                        .filter(candidate -> candidate.appraisal().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private void confirmChosen() {
        var chosen = grid.getSelectedItems().stream()
                .filter(candidate -> candidate.appraisal().isEmpty())
                .toList();
        Ask.before(
                getTranslation("coaching.confirm.asktitle", chosen.size()),
                getTranslation("coaching.confirm.ask"),
                getTranslation("coaching.confirm.yes"),
                () -> {
                    Notices.done(getTranslation("coaching.confirm.done", presenter.confirm(chosen)));
                    show();
                });
    }

    private void judge(Candidate candidate) {
        new AssessorGradeDialog(candidate, presenter, this::show).open();
    }

    private void giveBack(Candidate candidate) {
        new WhyDialog(
                        getTranslation("coaching.confirm.return"),
                        getTranslation(
                                "coaching.confirm.returnhelp",
                                candidate.dated().result().name()),
                        getTranslation("coaching.confirm.return"),
                        note -> {
                            presenter.giveBack(candidate, note);
                            Notices.done(getTranslation("coaching.confirm.returned"));
                            show();
                        })
                .open();
    }

    private Anchor name(Candidate candidate) {
        return Way.to(
                "result/" + candidate.dated().result().id().value(),
                candidate.dated().result().name());
    }

    private Component computed(Candidate candidate) {
        return candidate
                .dated()
                .result()
                .grade()
                .<Component>map(code -> new GradeBadge(code, presenter.grade(candidate, code, getLocale())))
                .orElseGet(() -> new Span(getTranslation("evaluation.results.nograde")));
    }

    private Component state(Candidate candidate) {
        var state = new Div();
        state.addClassName("tolok-badges");
        if (candidate.appraisal().isPresent()) {
            var appraisal = candidate.appraisal().get();
            state.add(AppraisalTones.badge(this, appraisal), AppraisalView.link(this, appraisal));
            appraisal
                    .assessorGrade()
                    .ifPresent(grade -> state.add(
                            new GradeBadge(grade.grade(), presenter.grade(candidate, grade.grade(), getLocale()))));
        } else {
            state.add(
                    candidate.returned().isPresent()
                            ? new StateBadge(getTranslation("coaching.state.RETURNED"), StateBadge.Tone.WARNING)
                            : new StateBadge(getTranslation("coaching.state.OPEN"), StateBadge.Tone.NEUTRAL));
        }
        return state;
    }
}
