package id.tolok.console.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
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
        this.facts = new TriedFacts(presenter.dictionary(chosen), presenter.today(), this::evaluate);
        outcome.setId("outcome");
        outcome.getStyle().setPosition(Style.Position.STICKY).setTop("0").set("align-self", "start");
        var both = new Div(facts.form(this::getTranslation, getLocale()), outcome);
        both.getStyle()
                .setDisplay(Style.Display.GRID)
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(100%, 20rem), 1fr))")
                .set("gap", "2rem");
        getContent().add(new Paragraph(getTranslation("criteria.calculator.help")), both);
        evaluate();
    }

    private void evaluate() {
        outcome.removeAll();
        outcome.add(new TriedOutcome(presenter, chosen, presenter.evaluate(chosen, facts.facts())));
    }
}
