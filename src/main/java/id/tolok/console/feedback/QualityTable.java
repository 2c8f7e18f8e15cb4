package id.tolok.console.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.shared.UnitId;
import java.util.Optional;
import java.util.Set;

/** The index of each unit, and whether enough people answered for it to count. */
class QualityTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    QualityTable(Optional<UnitQuality.Qualities> found, Set<UnitId> units) {
        var facts = new Facts();
        facts.addClassName("tolok-quality");
        found.ifPresent(qualities -> qualities.units().stream()
                .filter(quality ->
                        units.isEmpty() || units.contains(quality.unit().id()))
                .forEach(quality -> facts.add(quality.unit().name(), line(quality, qualities.dictionary()))));
        getContent().add(facts, new Paragraph(getTranslation("feedback.quality.note")));
    }

    private Component line(UnitQuality.Quality quality, RuleDictionary dictionary) {
        var line = new Div(new Span(quality.index()
                .map(index -> Formats.number(index, getLocale()))
                .orElse(getTranslation("feedback.quality.none"))));
        line.addClassName("tolok-feedback-head");
        quality.flags().forEach(flag -> line.add(new StateBadge(title(dictionary, flag), tone(flag))));
        quality.missingAnswers()
                .ifPresent(missing -> line.add(
                        new Span(getTranslation("feedback.quality.missing", Formats.number(missing, getLocale())))));
        return line;
    }

    private static StateBadge.Tone tone(String flag) {
        return switch (flag) {
            case "SKM_A", "SKM_B" -> StateBadge.Tone.GOOD;
            case "SKM_D" -> StateBadge.Tone.BAD;
            default -> StateBadge.Tone.WARNING;
        };
    }

    private String title(RuleDictionary dictionary, String flag) {
        return dictionary.flags().stream()
                .filter(outcome -> outcome.code().equals(flag))
                .map(outcome -> outcome.titles().in(getLocale()))
                .findFirst()
                .orElse(flag);
    }
}
