package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.tolok.console.component.Formats;
import id.tolok.engine.Firing;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.CaseReport.CaseResult;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came out of a case: whether that is what it expects, and which rules fired. */
final class CaseOutcome extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param accept makes the case expect this; absent for those who may only read */
    CaseOutcome(CaseResult result, Optional<RuleDictionary> dictionary, Optional<Runnable> accept) {
        getContent().addClassName(result.green() ? "tolok-case-green" : "tolok-case-red");
        getContent().add(new Paragraph(getTranslation(result.green() ? "rules.cases.green" : "rules.cases.red")));
        if (!result.green()) {
            var list = new UnorderedList();
            var words = new CaseWords(this, getLocale(), dictionary);
            result.differences().forEach(issue -> list.add(new ListItem(words.of(issue))));
            getContent().add(list);
            accept.ifPresent(work -> {
                var meant = new Button(getTranslation("rules.cases.accept"), click -> work.run());
                meant.setId("case-accept");
                meant.addThemeVariants(ButtonVariant.SMALL);
                meant.setTooltipText(getTranslation("rules.cases.accept-help"));
                getContent().add(meant);
            });
        }
        var outcome = result.outcome();
        var grade = outcome.grade()
                .map(code -> label(code, dictionary))
                .orElseGet(() -> getTranslation("rules.impact.none"));
        var aspects = outcome.aspects().entrySet().stream()
                .map(entry -> label(entry.getKey(), dictionary) + " " + Formats.number(entry.getValue(), getLocale()))
                .collect(Collectors.joining(", "));
        var fired =
                outcome.firings().stream().map(Firing::rule).distinct().sorted().collect(Collectors.joining(" · "));
        getContent()
                .add(
                        new Paragraph(getTranslation("rules.cases.came-out", grade, aspects)),
                        new Paragraph(getTranslation("rules.cases.fired", fired)));
    }

    private String label(String code, Optional<RuleDictionary> dictionary) {
        return dictionary
                .map(known -> FormCodes.label(code, known, getLocale()))
                .orElse(code);
    }
}
