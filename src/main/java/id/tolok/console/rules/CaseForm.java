package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.CaseData;
import id.tolok.rules.pack.CaseData.Expected;
import id.tolok.rules.pack.CaseData.Part;
import id.tolok.rules.pack.CaseData.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case as a form: who it is about, what is known, what must come out. */
final class CaseForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<String> STATUS = List.of("PNS", "PPPK");
    private static final List<String> KINDS = List.of("JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "FUNGSIONAL");

    private final transient CaseData shown;
    private final transient RuleDictionary dictionary;
    private final transient List<String> rules;
    private final Runnable changed;
    private final TextField name = new TextField();
    private final ComboBox<String> status = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final TextField level = new TextField();
    private final CaseRows<CaseFact> facts;
    private final CaseRows<CaseGoal> goals;
    private final CaseRows<CaseExpected> expected;

    CaseForm(CaseData data, RuleDictionary dictionary, List<String> rules, Runnable changed) {
        this.shown = data;
        this.dictionary = dictionary;
        this.rules = rules;
        this.changed = changed;
        facts = new CaseRows<>(this::tell);
        goals = new CaseRows<>(this::tell);
        expected = new CaseRows<>(this::tell);
        fill();
        var head = new Div(name, status, kind, level);
        head.addClassName("tolok-rule-fields");
        getContent().addClassName("tolok-rule-form");
        getContent()
                .add(
                        head,
                        new H3(getTranslation("rules.cases.known")),
                        facts,
                        more("add-fact", () -> facts.add(new CaseFact("", new Value("", ""), dictionary, this::tell))),
                        goals,
                        more("add-goal", () -> goals.add(new CaseGoal(Map.of(), this::tell))),
                        new H3(getTranslation("rules.cases.expected")),
                        new Paragraph(getTranslation("rules.cases.expected-help")),
                        expected,
                        more("add-expected", () -> expected.add(expectation(new Expected(Part.GRADE, "", "")))));
    }

    private void fill() {
        name.setId("case-name");
        name.setLabel(getTranslation("rules.cases.name"));
        name.setValue(shown.name());
        name.addValueChangeListener(event -> tell());
        choice(status, "status", "rules.field.status", STATUS);
        choice(kind, "position-kind", "rules.field.position-kind", KINDS);
        level.setLabel(getTranslation("rules.field.level"));
        level.setValue(shown.employee().getOrDefault("level", ""));
        level.addValueChangeListener(event -> tell());
        shown.indicators().forEach((code, value) -> facts.put(new CaseFact(code, value, dictionary, this::tell)));
        shown.goals().ifPresent(all -> all.forEach(goal -> goals.put(new CaseGoal(goal, this::tell))));
        shown.expected().forEach(each -> expected.put(expectation(each)));
    }

    private void choice(ComboBox<String> box, String key, String label, List<String> values) {
        box.setLabel(getTranslation(label));
        box.setPlaceholder(getTranslation("rules.cases.any"));
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.setItems(values);
        box.setValue(shown.employee().get(key));
        box.addCustomValueSetListener(event -> box.setValue(event.getDetail()));
        box.addValueChangeListener(event -> tell());
    }

    private CaseExpected expectation(Expected one) {
        return new CaseExpected(one, dictionary, rules, this::tell);
    }

    /** What the form says now; what it has no field for stays. */
    CaseData data() {
        var employee = new LinkedHashMap<>(shown.employee());
        put(employee, "status", status.getValue());
        put(employee, "position-kind", kind.getValue());
        put(employee, "level", level.getValue());
        var indicators = new LinkedHashMap<String, Value>();
        facts.rows().stream()
                .filter(fact -> !fact.code().isEmpty())
                .forEach(fact -> indicators.put(fact.code(), fact.value()));
        var all = new ArrayList<Map<String, String>>();
        goals.rows().forEach(goal -> all.add(goal.goal("G" + (all.size() + 1))));
        return new CaseData(
                name.getValue().strip(),
                shown.period(),
                employee,
                indicators,
                all.isEmpty() && shown.goals().isEmpty() ? Optional.empty() : Optional.of(all),
                expected.rows().stream().map(CaseExpected::expected).toList());
    }

    private static void put(Map<String, String> map, String key, @org.jspecify.annotations.Nullable String value) {
        if (value == null || value.isBlank()) {
            map.remove(key);
        } else {
            map.put(key, value.strip());
        }
    }

    private Button more(String action, Runnable work) {
        var button = new Button(getTranslation("rules.cases." + action), VaadinIcon.PLUS.create(), click -> work.run());
        button.setId("case-" + action);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** Not while it is being filled. */
    private void tell() {
        if (isAttached()) {
            changed.run();
        }
    }
}
