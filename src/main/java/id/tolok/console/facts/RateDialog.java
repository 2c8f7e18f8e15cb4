package id.tolok.console.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.tolok.console.component.Formats;
import id.tolok.console.shell.Notices;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Range;
import id.tolok.facts.RatingAnswers;
import id.tolok.facts.RatingInvitation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rates each behaviour of one colleague. */
final class RateDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Range LEVELS = new Range(BigDecimal.ONE, new BigDecimal("3"));

    private final transient RatingAnswers service;
    private final transient RatingInvitation invitation;
    private final transient Map<String, RadioButtonGroup<BigDecimal>> fields = new LinkedHashMap<>();

    RateDialog(RatingAnswers service, RatingInvitation invitation, Runnable changed) {
        this.service = service;
        this.invitation = invitation;
        setHeaderTitle(invitation.subject());
        setWidth("min(40rem, 100%)");
        var form = new VerticalLayout(new Paragraph(getTranslation(
                invitation.kind().isAnonymous() ? "facts.rate.promise" : "facts.rate.promise-assessor")));
        form.setPadding(false);
        form.addClassName("tolok-levels");
        invitation.questions().forEach(behaviour -> form.add(field(behaviour)));
        add(form);
        var save = new Button(getTranslation("facts.rate.save"), click -> save(changed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }

    private RadioButtonGroup<BigDecimal> field(IndicatorDefinition behaviour) {
        var field = new RadioButtonGroup<BigDecimal>(behaviour.titles().in(getLocale()));
        var range = behaviour.range().orElse(LEVELS);
        field.setItems(steps(range));
        field.setItemLabelGenerator(value -> range.equals(LEVELS)
                ? getTranslation("facts.rate.level-" + value.toPlainString())
                : Formats.number(value, getLocale()));
        field.setRequired(true);
        field.setErrorMessage(getTranslation("facts.rate.missing"));
        invitation.answers().entrySet().stream()
                .filter(answer -> answer.getKey().equals(behaviour.code()))
                .forEach(answer -> field.setValue(answer.getValue()));
        fields.put(behaviour.code(), field);
        return field;
    }

    private static List<BigDecimal> steps(Range range) {
        return Stream.iterate(range.least(), range::contains, value -> value.add(BigDecimal.ONE))
                .toList();
    }

    private void save(Runnable changed) {
        fields.values().forEach(field -> field.setInvalid(field.isEmpty()));
        if (fields.values().stream().anyMatch(RadioButtonGroup::isInvalid)) {
            return;
        }
        var answers = new LinkedHashMap<String, BigDecimal>();
        fields.forEach((code, field) -> answers.put(code, field.getValue()));
        service.answer(invitation.id(), answers);
        close();
        Notices.done(getTranslation("facts.rate.done"));
        changed.run();
    }
}
