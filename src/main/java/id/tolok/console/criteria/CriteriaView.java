package id.tolok.console.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** By what everybody is appraised today, in plain language, and a calculator that shows what facts would give. */
@Route(value = "criteria", layout = MainLayout.class)
@InNavigation(Area.CRITERIA)
@Requires(Permission.CRITERIA_READ)
public class CriteriaView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final String RULE_SET = "rules";
    private static final String TAB = "tab";
    private static final String CALCULATOR = "calculator";
    private static final String QUESTIONS = "questions";

    private final transient CriteriaPresenter presenter;
    private final transient CriteriaQuestions questions;
    private final boolean mayAnswer;
    private final transient List<InForce> ruleSets;
    private final Select<InForce> choice = new Select<>();
    private final Tab text = new Tab(getTranslation("criteria.page.text"));
    private final Tab calculator = new Tab(getTranslation("criteria.page.calculator"));
    private final Tab asked = new Tab(getTranslation("criteria.questions.title"));
    private final Tabs tabs = new Tabs(text, calculator, asked);
    private final Div shown = new Div();

    CriteriaView(CriteriaPresenter presenter, CriteriaQuestions questions, CurrentActor actor) {
        this.presenter = presenter;
        this.questions = questions;
        this.mayAnswer = actor.get().may(Permission.RULES_EDIT);
        this.ruleSets = presenter.inForce();
        getContent().add(new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("criteria.page.subtitle")));
        if (ruleSets.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.BOOK,
                            getTranslation("criteria.page.empty"),
                            getTranslation("criteria.page.empty-help")));
            return;
        }
        choice.setId("rule-set");
        choice.setLabel(getTranslation("criteria.page.rule-set"));
        choice.setItemLabelGenerator(this::name);
        choice.setItems(ruleSets);
        choice.addValueChangeListener(change -> open(change.isFromClient()));
        choice.setWidth("min(100%, 32rem)");
        tabs.addSelectedChangeListener(change -> open(change.isFromClient()));
        tabs.setWidthFull();
        shown.setWidthFull();
        getContent().add(choice, tabs, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (ruleSets.isEmpty()) {
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        var chosen = parameters
                .getSingleParameter(RULE_SET)
                .flatMap(id -> ruleSets.stream()
                        .filter(known -> known.ruleSet().id().value().equals(id))
                        .findFirst())
                .orElseGet(ruleSets::getFirst);
        var tab = tab(parameters.getSingleParameter(TAB).orElse(""));
        choice.setValue(chosen);
        tabs.setSelectedTab(tab);
        shown.removeAll();
        shown.add(content(tab, chosen));
    }

    private Tab tab(String name) {
        return switch (name) {
            case CALCULATOR -> calculator;
            case QUESTIONS -> asked;
            default -> text;
        };
    }

    private Component content(Tab tab, InForce chosen) {
        if (tab == calculator) {
            return new Calculator(presenter, chosen);
        }
        return tab == asked
                ? new QuestionsPanel(questions, presenter, chosen, mayAnswer)
                : new CriteriaText(presenter.criteria(chosen, getLocale()));
    }

    private void open(boolean byReader) {
        if (byReader) {
            var tab = Stream.of(CALCULATOR, QUESTIONS)
                    .filter(name -> tab(name) == tabs.getSelectedTab())
                    .findFirst()
                    .orElse("text");
            var where = Map.of(RULE_SET, choice.getValue().ruleSet().id().value(), TAB, tab);
            getUI().ifPresent(ui -> ui.navigate(CriteriaView.class, QueryParameters.simple(where)));
        }
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

    @Override
    public String titleKey() {
        return "shell.area.criteria";
    }
}
