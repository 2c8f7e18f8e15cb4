package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.tolok.planning.Period;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.GradeMove;
import id.tolok.rules.Impact.RuleShare;
import id.tolok.rules.RuleSetVersion;
import java.util.Optional;

/** How many people a version would move, to which grades and by which rules, over the facts of a period. */
final class ImpactPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ImpactPresenter presenter;
    private final transient RuleSetVersion version;
    private final Div result = new Div();

    ImpactPanel(ImpactPresenter presenter, RuleSetVersion version) {
        this.presenter = presenter;
        this.version = version;
        var period = new Select<Period>();
        period.setLabel(getTranslation("rules.impact.period"));
        period.setItemLabelGenerator(Period::code);
        period.setItems(presenter.periods());
        presenter.currentPeriod().ifPresent(period::setValue);
        var compute = new Button(
                getTranslation("rules.impact.compute"),
                click -> period.getOptionalValue().ifPresent(chosen -> show(presenter.impact(version, chosen))));
        compute.setId("impact-compute");
        compute.setDisableOnClick(true);
        compute.addClickListener(click -> compute.setEnabled(true));
        result.setId("impact");
        result.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("tolok-rule-difference");
        getContent().add(new Paragraph(getTranslation("rules.impact.help")), period, compute, result);
    }

    private void show(Impact impact) {
        result.removeAll();
        result.add(new Paragraph(getTranslation("rules.impact.moved", impact.moved(), impact.people())));
        var grades = new Grid<GradeMove>();
        grades.setAllRowsVisible(true);
        grades.addColumn(move -> grade(move.before())).setHeader(getTranslation("rules.impact.before"));
        grades.addColumn(move -> grade(move.after())).setHeader(getTranslation("rules.impact.after"));
        grades.addColumn(GradeMove::people).setHeader(getTranslation("rules.impact.people"));
        grades.setItems(impact.grades());
        result.add(new H3(getTranslation("rules.impact.grades")), grades);
        if (!impact.rules().isEmpty()) {
            var rules = new Grid<RuleShare>();
            rules.setAllRowsVisible(true);
            rules.addColumn(RuleShare::rule).setHeader(getTranslation("rules.impact.rule"));
            rules.addColumn(RuleShare::people).setHeader(getTranslation("rules.impact.people"));
            rules.setItems(impact.rules());
            result.add(new H3(getTranslation("rules.impact.rules")), rules);
        }
    }

    private String grade(Optional<String> code) {
        return code.map(c -> presenter.gradeTitle(version, c, getLocale()))
                .orElseGet(() -> getTranslation("rules.impact.none"));
    }
}
