package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.Write;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One thing that a rule does: what, to which code, with which value. */
final class WriteCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** The calls of {@code score}. */
    enum Call {
        DERIVE(Phase.DERIVE, true),
        ADD(Phase.SCORE, true),
        CAP(Phase.SCORE, true),
        FLOOR(Phase.SCORE, true),
        RATE(Phase.RATE, true),
        GRADE(Phase.DECIDE, false),
        PROPOSE(Phase.ADVISE, true),
        AWARD(Phase.ADVISE, true),
        RECOMMEND(Phase.ADVISE, false),
        FLAG(Phase.ADVISE, false);

        private final Phase phase;
        private final boolean valued;

        Call(Phase phase, boolean valued) {
            this.phase = phase;
            this.valued = valued;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static List<Call> of(Phase phase) {
            return Arrays.stream(values()).filter(call -> call.phase == phase).toList();
        }
    }

    private final transient RuleDictionary dictionary;
    private final Select<Call> call = new Select<>();
    private final ComboBox<String> target = new ComboBox<>();
    private final TextField value = new TextField();

    WriteCard(Write write, RuleDictionary dictionary, Runnable changed) {
        this(call(write), write.target(), value(write), dictionary, changed);
    }

    static WriteCard fresh(RuleDictionary dictionary, Phase phase, Runnable changed) {
        var call = Call.of(phase).getFirst();
        var target = targets(call, dictionary).stream().findFirst().orElse("");
        var card = new WriteCard(call, target, call.valued && call != Call.RATE ? "0" : "", dictionary, changed);
        card.inPhase(phase);
        return card;
    }

    private WriteCard(Call which, String code, String given, RuleDictionary dictionary, Runnable changed) {
        this.dictionary = dictionary;
        call.setItems(Call.values());
        call.setItemLabelGenerator(c -> getTranslation("rules.write." + c.word()));
        call.setAriaLabel(getTranslation("rules.form.write"));
        call.setValue(which);
        target.setAllowCustomValue(true);
        target.setAriaLabel(getTranslation("rules.form.target"));
        target.addClassName("tolok-rule-value");
        target.setItemLabelGenerator(c -> FormCodes.label(c, dictionary, getLocale()));
        target.setItems(targets(which, dictionary));
        target.setValue(code);
        target.addCustomValueSetListener(event -> {
            target.setValue(event.getDetail());
            changed.run();
        });
        value.setAriaLabel(getTranslation("rules.form.value"));
        value.setValue(given);
        value.setVisible(which.valued);
        value.setTooltipText(getTranslation("rules.form.value-help"));
        call.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                target.setItems(targets(event.getValue(), dictionary));
                target.setValue(targets(event.getValue(), dictionary).stream()
                        .findFirst()
                        .orElse(""));
                value.setVisible(event.getValue().valued);
                changed.run();
            }
        });
        target.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        value.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        getContent().addClassName("tolok-rule-constraint");
        getContent().add(call, target, value);
    }

    /** Offers what may be done in a phase; what was chosen before stays until somebody changes it. */
    void inPhase(Phase phase) {
        var chosen = call.getValue();
        var code = target.getValue();
        var calls = new java.util.ArrayList<>(Call.of(phase));
        if (!calls.contains(chosen)) {
            calls.add(chosen);
        }
        call.setItems(calls);
        call.setValue(chosen);
        target.setValue(code);
    }

    private static void tell(boolean typed, Runnable changed) {
        if (typed) {
            changed.run();
        }
    }

    String text() {
        var which = call.getValue();
        var given = value.getValue().strip();
        var rest = !which.valued || given.isEmpty()
                ? ""
                : ", " + (which == Call.RATE ? RuleForm.quoted(given) : FormCodes.number(given));
        var code = target.getValue() == null ? "" : target.getValue();
        return "score." + which.word() + "(" + RuleForm.quoted(code) + rest + ");";
    }

    private static List<String> targets(Call call, RuleDictionary dictionary) {
        return switch (call) {
            case DERIVE ->
                dictionary.indicators().stream()
                        .filter(i -> i.derived())
                        .map(i -> i.code())
                        .toList();
            case ADD, CAP, FLOOR ->
                dictionary.aspects().stream().map(aspect -> aspect.code()).toList();
            case RATE -> dictionary.dimensions().stream().map(Dimension::code).toList();
            case GRADE -> FormCodes.codes(dictionary.grades());
            case PROPOSE -> FormCodes.codes(dictionary.proposals());
            case AWARD -> FormCodes.codes(dictionary.awards());
            case RECOMMEND -> FormCodes.codes(dictionary.recommendations());
            case FLAG -> FormCodes.codes(dictionary.flags());
        };
    }

    private static Call call(Write write) {
        return switch (write) {
            case Write.Derive w -> Call.DERIVE;
            case Write.Add w -> Call.ADD;
            case Write.Cap w -> Call.CAP;
            case Write.Floor w -> Call.FLOOR;
            case Write.Rate w -> Call.RATE;
            case Write.GiveGrade w -> Call.GRADE;
            case Write.Propose w -> Call.PROPOSE;
            case Write.Award w -> Call.AWARD;
            case Write.Recommend w -> Call.RECOMMEND;
            case Write.Flag w -> Call.FLAG;
        };
    }

    private static String value(Write write) {
        Optional<Expression> expression = switch (write) {
            case Write.Derive w -> Optional.of(w.value());
            case Write.Add w -> Optional.of(w.points());
            case Write.Cap w -> Optional.of(w.most());
            case Write.Floor w -> Optional.of(w.least());
            case Write.Award w -> Optional.of(w.value());
            case Write.Propose w -> w.months();
            case Write.Rate w -> Optional.empty();
            case Write.GiveGrade w -> Optional.empty();
            case Write.Recommend w -> Optional.empty();
            case Write.Flag w -> Optional.empty();
        };
        return write instanceof Write.Rate rate
                ? rate.level()
                : expression.map(RulePrinter::print).orElse("");
    }
}
