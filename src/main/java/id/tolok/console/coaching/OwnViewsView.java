package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import id.tolok.console.coaching.OwnViewsPresenter.Asked;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.rules.RuleSet;
import id.tolok.shared.Requires;

/** How a person and the assessor see the person, beside the result: the picture of the gaps. */
@Route(value = "coaching/views", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 6, titleKey = "coaching.views.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_OWN, COACHING_CONFIRM})
public class OwnViewsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient OwnViewsPresenter presenter;
    private final PeriodChoice period;
    private final Select<RuleSet> ruleSet = new Select<>();
    private final ComboBox<Employee> person = new ComboBox<>();
    private final Div shown = new Div();

    OwnViewsView(OwnViewsPresenter presenter) {
        this.presenter = presenter;
        period = new PeriodChoice(getTranslation("coaching.filter.period"), presenter.periods());
        ruleSet.setLabel(getTranslation("coaching.filter.rules"));
        ruleSet.setItems(presenter.ruleSets());
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        ruleSet.setWidth("min(24rem, 100%)");
        presenter.ruleSets().stream().findFirst().ifPresent(ruleSet::setValue);
        var team = presenter.team();
        person.setLabel(getTranslation("coaching.views.person"));
        person.setItems(team);
        person.setItemLabelGenerator(Employee::name);
        person.setPlaceholder(getTranslation("coaching.views.myself"));
        person.setClearButtonVisible(true);
        person.setVisible(!team.isEmpty());
        shown.setWidthFull();
        period.addValueChangeListener(change -> show());
        ruleSet.addValueChangeListener(change -> show());
        person.addValueChangeListener(change -> show());
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("coaching.views.subtitle")),
                        new FilterBar(period, ruleSet, person),
                        shown);
        show();
    }

    @Override
    public String titleKey() {
        return "coaching.views.title";
    }

    private void show() {
        shown.removeAll();
        if (period.getOptionalValue().isEmpty() || ruleSet.getOptionalValue().isEmpty()) {
            return;
        }
        var asked = new Asked(person.getOptionalValue().map(Employee::id), period.getValue(), ruleSet.getValue());
        var views = presenter.views(asked);
        var aspects = presenter.aspects(asked);
        if (views.mine().isPresent() && views.other().isPresent()) {
            shown.add(new GapPicture(views, aspects, presenter.scores(asked), getLocale()));
        } else {
            shown.add(new OwnViewForm(aspects, views, getLocale(), (levels, note) -> {
                presenter.write(asked, levels, note);
                Notices.done(getTranslation("coaching.views.saved"));
                show();
            }));
        }
    }
}
