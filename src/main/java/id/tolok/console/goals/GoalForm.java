package id.tolok.console.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.planning.GoalPlan;
import id.tolok.planning.GoalTerms;
import id.tolok.planning.MeanAchievement;
import id.tolok.planning.Perspective;
import id.tolok.planning.PlannedGoal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The fields of a goal. */
class GoalForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS = List.of("UTAMA", "TAMBAHAN");

    private final TextField code = new TextField(getTranslation("goals.terms.code"));
    private final Select<String> kind = new Select<>();
    private final TextArea result = new TextArea(getTranslation("goals.terms.result"));
    private final TextArea measure = new TextArea(getTranslation("goals.terms.measure"));
    private final BigDecimalField target = new BigDecimalField(getTranslation("goals.terms.target"));
    private final TextField unit = new TextField(getTranslation("goals.terms.unit"));
    private final BigDecimalField weight = new BigDecimalField(getTranslation("goals.terms.weight"));
    private final ComboBox<Perspective> perspective = new ComboBox<>(getTranslation("goals.terms.perspective"));
    private final ComboBox<PlannedGoal> supports = new ComboBox<>(getTranslation("goals.terms.supports"));
    private final transient List<PlannedGoal> above;

    /** @param weighed whether a goal needs a weight; without, one that it has stays */
    GoalForm(List<PlannedGoal> above, boolean weighed) {
        this.above = above;
        kind.setLabel(getTranslation("goals.terms.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(one -> getTranslation("goals.kind-of-goal." + one.toLowerCase(Locale.ROOT)));
        kind.setValue(KINDS.getFirst());
        result.setMaxLength(500);
        result.setHelperText(getTranslation("goals.terms.result-help"));
        measure.setMaxLength(500);
        measure.setHelperText(getTranslation("goals.terms.measure-help"));
        target.setLocale(getLocale());
        weight.setLocale(getLocale());
        weight.setVisible(weighed);
        weight.setRequiredIndicatorVisible(true);
        weight.setHelperText(getTranslation("goals.terms.weight-help"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(one -> getTranslation(GoalWords.key(one)));
        perspective.setClearButtonVisible(true);
        supports.setItems(above);
        supports.setItemLabelGenerator(goal -> GoalWords.title(goal.terms()));
        supports.setClearButtonVisible(true);
        supports.setVisible(!above.isEmpty());
        List.<HasValue<?, ?>>of(code, result, measure, target, unit)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        var form = new FormLayout(code, kind, result, measure, target, unit, perspective, weight, supports);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(result, 2);
        form.setColspan(measure, 2);
        form.setColspan(supports, 2);
        getContent().add(form);
    }

    /** The next free number of the usual kind. */
    void suggestCode(GoalPlan plan) {
        var taken = plan.goals().stream().map(goal -> goal.terms().code()).toList();
        var open = plan.open().stream().map(proposal -> proposal.terms().code()).toList();
        IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "SKP-" + number)
                .filter(free -> !taken.contains(free) && !open.contains(free))
                .findFirst()
                .ifPresent(code::setValue);
        var left = GoalTerms.WHOLE_WEIGHT.subtract(MeanAchievement.weight(plan.goals()));
        if (left.signum() > 0) {
            weight.setValue(left);
        }
    }

    void show(GoalTerms terms) {
        code.setValue(terms.code());
        code.setReadOnly(true);
        fill(terms);
        terms.weight().ifPresent(weight::setValue);
        terms.supports()
                .flatMap(id ->
                        above.stream().filter(goal -> goal.id().equals(id)).findFirst())
                .ifPresent(supports::setValue);
    }

    /** What somebody could reach who serves this goal: the same, until somebody says how much of it. */
    void suggestPartOf(PlannedGoal goal) {
        fill(goal.terms());
        code.setValue(goal.terms().code() + ".1");
        supports.setValue(goal);
        supports.setReadOnly(true);
    }

    private void fill(GoalTerms terms) {
        if (KINDS.contains(terms.kind())) {
            kind.setValue(terms.kind());
        }
        result.setValue(terms.result());
        measure.setValue(terms.measure());
        target.setValue(terms.target());
        unit.setValue(terms.unit());
        terms.perspective().ifPresent(perspective::setValue);
    }

    /** Marks what is missing. */
    boolean isComplete() {
        code.setInvalid(code.getValue().isBlank());
        result.setInvalid(result.getValue().isBlank());
        measure.setInvalid(measure.getValue().isBlank());
        unit.setInvalid(unit.getValue().isBlank());
        target.setInvalid(
                target.getOptionalValue().filter(amount -> amount.signum() > 0).isEmpty());
        weight.setInvalid(weight.isVisible()
                && !GoalTerms.isWeight(weight.getOptionalValue().orElse(BigDecimal.ZERO)));
        return !(code.isInvalid()
                || result.isInvalid()
                || measure.isInvalid()
                || unit.isInvalid()
                || target.isInvalid()
                || weight.isInvalid());
    }

    GoalTerms terms() {
        return new GoalTerms(
                code.getValue(),
                kind.getOptionalValue().orElse(""),
                result.getValue(),
                measure.getValue(),
                target.getOptionalValue().orElse(BigDecimal.ZERO),
                unit.getValue(),
                perspective.getOptionalValue(),
                supports.getOptionalValue().map(PlannedGoal::id),
                weight.getOptionalValue());
    }
}
