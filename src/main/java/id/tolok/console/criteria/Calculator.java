package id.tolok.console.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.criteria.CriteriaPresenter.InForce;

/** Facts that somebody tries, and what the rules in force make of them at once. Nothing is stored. */
class Calculator extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CriteriaPresenter presenter;
    private final transient InForce chosen;
    private final transient TriedFacts facts;
    private final Div outcome = new Div();

    Calculator(CriteriaPresenter presenter, InForce chosen) {
        this.presenter = presenter;
        this.chosen = chosen;
        this.facts = new TriedFacts(
                presenter.dictionary(chosen), presenter.levels(chosen), presenter.today(), this::evaluate);
        outcome.setId("outcome");
        outcome.addClassName("tolok-tried-outcome");
        var both = new Div(facts.form(this::getTranslation, getLocale()), outcome);
        both.addClassName("tolok-tried");
        getContent().add(new Paragraph(getTranslation("criteria.calculator.help")), both);
        evaluate();
    }

    private void evaluate() {
        outcome.removeAll();
        outcome.add(new TriedOutcome(presenter, chosen, presenter.evaluate(chosen, facts.facts())));
    }
}
