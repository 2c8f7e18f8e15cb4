package id.tolok.console.coaching;

import id.tolok.coaching.Letter;
import id.tolok.console.coaching.LetterText.Line;
import id.tolok.console.coaching.LetterText.Part;
import id.tolok.console.evaluation.ResultReading;
import id.tolok.console.evaluation.Words;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.engine.Outcome;
import id.tolok.engine.model.Phase;
import id.tolok.evaluation.ComparedResults;
import id.tolok.rules.PublishedRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts a letter into words. */
@Component
class LetterWriter {

    private final ResultReading reading;
    private final PublishedRules rules;
    private final ConsoleTexts texts;

    LetterWriter(ResultReading reading, PublishedRules rules, ConsoleTexts texts) {
        this.reading = reading;
        this.rules = rules;
        this.texts = texts;
    }

    LetterText write(Letter letter, Locale locale) {
        var version = reading.of(letter.result().run(), locale);
        var says = new LetterSentences(texts, locale, version.words(), version.rules());
        var appraisal = letter.appraisal();
        var parts = new ArrayList<Part>();
        parts.add(grade(letter, says));
        parts.add(aspects(letter, says));
        parts.add(points(letter, says));
        measures(letter.result().outcome(), says).ifPresent(parts::add);
        parts.add(missed(letter, says, gains(letter)));
        letter.previous().ifPresent(previous -> parts.add(comparison(previous, version, says)));
        return new LetterText(
                says.text("coaching.letter.title", appraisal.periodCode()),
                says.text("coaching.letter.opening", appraisal.employeeName()),
                parts,
                says.text("coaching.letter.rights"));
    }

    Words words(Letter letter, Locale locale) {
        return reading.of(letter.result().run(), locale).words();
    }

    /** What somebody may object to, in the words of the letter. */
    TargetNames names(Letter letter, Locale locale) {
        var version = reading.of(letter.result().run(), locale);
        return new TargetNames(version.words(), version.rules(), texts.getTranslation("coaching.object.whole", locale));
    }

    private static Part grade(Letter letter, LetterSentences says) {
        var appraisal = letter.appraisal();
        var words = says.words();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                says.text("coaching.letter.grade"),
                appraisal.grade().map(words::grade).orElse("–"),
                ""));
        appraisal.assessorGrade().ifPresent(own -> {
            lines.add(new Line(
                    says.text("coaching.letter.computed"),
                    appraisal.computed().map(words::grade).orElse("–"),
                    ""));
            lines.add(new Line(says.text("coaching.letter.reason"), own.reason(), own.evidence()));
        });
        letter.result()
                .outcome()
                .ratings()
                .forEach((dimension, level) ->
                        lines.add(new Line(words.dimension(dimension), words.level(dimension, level), "")));
        return new Part(says.text("coaching.letter.grade"), "", lines);
    }

    private static Part aspects(Letter letter, LetterSentences says) {
        var lines = says.words().dictionary().aspects().stream()
                .filter(aspect -> letter.result().outcome().aspects().containsKey(aspect.code()))
                .map(aspect -> new Line(
                        says.words().aspect(aspect.code()),
                        says.number(letter.result().outcome().aspects().getOrDefault(aspect.code(), BigDecimal.ZERO)),
                        says.text(
                                "coaching.letter.of", says.number(aspect.range().most()))))
                .toList();
        return new Part(says.text("coaching.letter.aspects"), "", lines);
    }

    private static Part points(Letter letter, LetterSentences says) {
        var lines = letter.result().outcome().firings().stream()
                .filter(firing -> !firing.contribution().type().equals("derive"))
                .filter(firing -> firing.phase() != Phase.ADVISE)
                .map(says::point)
                .toList();
        return new Part(says.text("coaching.letter.points"), says.text("coaching.letter.pointslead"), lines);
    }

    private static Optional<Part> measures(Outcome outcome, LetterSentences says) {
        var lines = new ArrayList<Line>();
        outcome.proposals().forEach(proposal -> lines.add(says.proposal(proposal)));
        outcome.awards()
                .forEach((code, value) -> lines.add(new Line(says.words().award(code), says.number(value), "")));
        outcome.recommendations()
                .forEach(code -> lines.add(new Line(
                        says.text("coaching.letter.recommendation"),
                        says.words().recommendation(code),
                        "")));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        says.text("coaching.letter.measures"), says.text("coaching.letter.measureslead"), lines));
    }

    private Set<String> gains(Letter letter) {
        var version = letter.result().run().version();
        return new Gains(rules.dictionary(version), letter.result().outcome()).of(rules.model(version));
    }

    private static Part missed(Letter letter, LetterSentences says, Set<String> gains) {
        return new Part(
                says.text("coaching.letter.missed"),
                says.lift(letter.explanation().lift()),
                says.missed(letter.explanation().missed(), gains));
    }

    private static Part comparison(ComparedResults previous, ResultReading.Version version, LetterSentences says) {
        var before = previous.before();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                says.text("coaching.letter.grade"),
                before.summary().grade().map(version.words()::grade).orElse("–") + " → "
                        + previous.after()
                                .summary()
                                .grade()
                                .map(version.words()::grade)
                                .orElse("–"),
                ""));
        previous.difference()
                .aspects()
                .forEach(change -> lines.add(new Line(
                        version.words().aspect(change.aspect()),
                        change.before().map(says::number).orElse("–") + " → "
                                + change.after().map(says::number).orElse("–"),
                        "")));
        return new Part(says.text("coaching.letter.compared", before.run().periodCode()), "", lines);
    }
}
