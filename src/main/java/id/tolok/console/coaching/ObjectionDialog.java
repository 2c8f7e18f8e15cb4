package id.tolok.console.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.coaching.Letter;
import id.tolok.coaching.Objection.Target;
import id.tolok.coaching.Objection.Target.Kind;
import id.tolok.engine.Firing;
import id.tolok.engine.vocabulary.Indicator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What is wrong, and why: the whole, one rule that counted, or one fact. */
class ObjectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    ObjectionDialog(Letter letter, TargetNames names, BiConsumer<Target, String> then) {
        setHeaderTitle(getTranslation("coaching.object.title"));
        setWidth("min(38rem, 100%)");
        var target = new ComboBox<Target>(getTranslation("coaching.object.target"));
        target.setItems(targets(letter));
        target.setItemLabelGenerator(one -> getTranslation("coaching.target." + one.kind(), names.of(one)));
        target.setValue(Target.WHOLE);
        target.setWidthFull();
        var reasons = new TextArea(getTranslation("coaching.object.reasons"));
        reasons.setMaxLength(LONGEST);
        reasons.setMinRows(5);
        reasons.setWidthFull();
        reasons.setErrorMessage(getTranslation("component.why.missing"));
        add(new Paragraph(getTranslation("coaching.object.help")), target, reasons);
        var go = new Button(getTranslation("coaching.object.action"), click -> {
            target.setInvalid(target.isEmpty());
            reasons.setInvalid(reasons.getValue().isBlank());
            if (!target.isInvalid() && !reasons.isInvalid()) {
                then.accept(target.getValue(), reasons.getValue());
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }

    private static List<Target> targets(Letter letter) {
        var rules = letter.result().outcome().firings().stream()
                .map(Firing::rule)
                .distinct()
                .map(rule -> new Target(Kind.RULE, rule));
        var facts = letter.result().facts().indicators().stream()
                .map(Indicator::code)
                .distinct()
                .sorted()
                .map(code -> new Target(Kind.FACT, code));
        return Stream.of(Stream.of(Target.WHOLE), facts, rules)
                .flatMap(targets -> targets)
                .toList();
    }
}
