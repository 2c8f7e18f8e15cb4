package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;

/** One goal of a case: its kind, what was agreed and what was reached. */
final class CaseGoal extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> shown;
    private final TextField kind = new TextField();
    private final TextField target = new TextField();
    private final TextField realised = new TextField();
    private final TextField weight = new TextField();

    CaseGoal(Map<String, String> goal, Runnable changed) {
        shown = goal;
        field(kind, "kind", goal.getOrDefault("kind", goal.isEmpty() ? "utama" : ""), changed);
        field(target, "target", goal.getOrDefault("target", goal.isEmpty() ? "100" : ""), changed);
        field(realised, "realised", goal.getOrDefault("realised", ""), changed);
        field(weight, "weight", goal.getOrDefault("weight", ""), changed);
        getContent().addClassName("tolok-rule-constraint");
        getContent().add(new Span(getTranslation("rules.fact.goal")), kind, target, realised, weight);
    }

    private void field(TextField field, String key, String value, Runnable changed) {
        field.setAriaLabel(getTranslation("rules.field." + key));
        field.setPlaceholder(getTranslation("rules.field." + key));
        field.setTooltipText(getTranslation("rules.field." + key));
        field.addClassName("tolok-rule-short");
        field.setValue(value);
        field.addValueChangeListener(event -> changed.run());
    }

    /** @param fresh the code of a goal that has none yet */
    Map<String, String> goal(String fresh) {
        var goal = new LinkedHashMap<String, String>();
        goal.put("code", shown.getOrDefault("code", fresh));
        put(goal, "kind", kind.getValue());
        goal.put("target", FormCodes.number(target.getValue().strip()));
        put(goal, "realised", FormCodes.number(realised.getValue().strip()));
        put(goal, "weight", FormCodes.number(weight.getValue().strip()));
        return goal;
    }

    private static void put(Map<String, String> goal, String key, String value) {
        if (!value.isBlank()) {
            goal.put(key, value.strip());
        }
    }
}
