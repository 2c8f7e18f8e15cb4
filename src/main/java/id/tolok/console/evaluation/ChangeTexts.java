package id.tolok.console.evaluation;

import id.tolok.console.component.Formats;
import id.tolok.evaluation.ResultDifference.ContributionChange;
import id.tolok.evaluation.ResultDifference.FactChange;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Changes between two results in words. */
record ChangeTexts(Words words, RuleNames rules, Locale locale) {

    private static final String NOTHING = "–";

    /** What the rule gave before and gives now, with its title. */
    String contribution(ContributionChange change) {
        return words.target(change.type(), change.target()) + " " + values(change) + " · " + rules.title(change.rule());
    }

    String values(ContributionChange change) {
        return change.before().map(value -> value(change, value)).orElse(NOTHING)
                + " → "
                + change.after().map(value -> value(change, value)).orElse(NOTHING);
    }

    /** A fact before and now. */
    String fact(FactChange change) {
        return words.fact(change.type(), change.code()).orElse(change.code()) + ": "
                + factValue(change, change.before()) + " → " + factValue(change, change.after());
    }

    private String value(ContributionChange change, String value) {
        if (change.type().equals("rate")) {
            return words.level(change.target(), value);
        }
        return value.isEmpty() ? "✓" : number(value);
    }

    private String factValue(FactChange change, Optional<String> value) {
        return value.map(text -> switch (change.type()) {
                    case "Rating" -> words.level(change.code(), text);
                    case "Grade" -> words.grade(text);
                    default -> number(text);
                })
                .orElse(NOTHING);
    }

    private String number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Formats.number(new BigDecimal(text), locale) : text;
    }
}
