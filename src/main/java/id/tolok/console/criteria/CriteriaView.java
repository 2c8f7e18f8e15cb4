package id.tolok.console.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.CriteriaQuestions;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.criteria.CriteriaPresenter.InForce;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;

/** By what everybody is appraised today, in plain language, and a calculator that shows what facts would give. */
@Route(value = "criteria", layout = MainLayout.class)
@InNavigation(Area.CRITERIA)
@Requires(Permission.CRITERIA_READ)
public class CriteriaView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient CriteriaPresenter presenter;
    private final transient CriteriaQuestions questions;
    private final boolean mayAnswer;
    private final Div shown = new Div();

    CriteriaView(CriteriaPresenter presenter, CriteriaQuestions questions, CurrentActor actor) {
        this.presenter = presenter;
        this.questions = questions;
        this.mayAnswer = actor.get().may(Permission.RULES_EDIT);
        var header = new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("criteria.page.subtitle"));
        getContent().add(header);
        var ruleSets = presenter.inForce();
        if (ruleSets.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.BOOK,
                            getTranslation("criteria.page.empty"),
                            getTranslation("criteria.page.empty-help")));
            return;
        }
        var choice = new Select<InForce>();
        choice.setId("rule-set");
        choice.setLabel(getTranslation("criteria.page.rule-set"));
        choice.setItemLabelGenerator(this::name);
        choice.setItems(ruleSets);
        choice.addValueChangeListener(change -> show(change.getValue()));
        choice.setWidth("min(100%, 32rem)");
        shown.setWidthFull();
        getContent().add(choice, shown);
        choice.setValue(ruleSets.getFirst());
    }

    private String name(InForce ruleSet) {
        var from = ruleSet.version()
                .effectiveFrom()
                .map(date -> Formats.date(date, getLocale()))
                .orElse("");
        return getTranslation(
                "criteria.page.in-force",
                ruleSet.ruleSet().titles().in(getLocale()),
                String.valueOf(ruleSet.version().number()),
                from);
    }

    private void show(InForce chosen) {
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(getTranslation("criteria.page.text"), new CriteriaText(presenter.criteria(chosen, getLocale())));
        tabs.add(getTranslation("criteria.page.calculator"), new Calculator(presenter, chosen));
        tabs.add(
                getTranslation("criteria.questions.title"),
                new QuestionsPanel(questions, presenter, chosen, mayAnswer));
        shown.removeAll();
        shown.add(tabs);
    }

    @Override
    public String titleKey() {
        return "shell.area.criteria";
    }
}
