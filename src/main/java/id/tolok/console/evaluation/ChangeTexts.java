package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.console.component.Formats;
import id.tolok.evaluation.ResultDifference.ContributionChange;
import id.tolok.evaluation.ResultDifference.FactChange;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes between two results in words. */
record ChangeTexts(Words words, RuleNames rules, UI ui) {

    /** What people feel first. */
    private static final List<String> TELLING =
            List.of("grade", "rate", "add", "cap", "floor", "propose", "award", "recommend", "flag", "derive");

    /** What rules made of the facts. */
    private static final Set<String> MADE = Set.of("AspectScore", "Rating", "Grade");

    private static final String NOTHING = "–";

    static List<ContributionChange> inOrder(List<ContributionChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(change -> TELLING.indexOf(change.type())))
                .toList();
    }

    static List<FactChange> observed(List<FactChange> changes) {
        return changes.stream().filter(change -> !MADE.contains(change.type())).toList();
    }

    /** What the rule gave before and gives now, with its title. */
    String contribution(ContributionChange change) {
        return ui.getTranslation("evaluation.change.byrule", given(change), rules.title(change.rule()));
    }

    /** A fact before and now. */
    String fact(FactChange change) {
        return ui.getTranslation(
                "evaluation.change.fact",
                words.fact(change.type(), change.code()).orElse(change.code()),
                change.before().map(this::number).orElse(NOTHING),
                (change.after().map(this::number).orElse(NOTHING) + " "
                                + (change.type().equals("Indicator") ? words.unit(change.code()) : ""))
                        .strip());
    }

    private String given(ContributionChange change) {
        var target = words.target(change.type(), change.target());
        var before = change.before().map(value -> value(change, value));
        var after = change.after().map(value -> value(change, value));
        if (before.isPresent() && after.isPresent()) {
            return ui.getTranslation("evaluation.change.other", target, before.get(), after.get());
        }
        var one = after.or(() -> before).filter(value -> !value.isEmpty());
        var key = after.isPresent() ? "evaluation.change.now" : "evaluation.change.nolonger";
        return one.map(value -> ui.getTranslation(key + "with", target, value))
                .orElseGet(() -> ui.getTranslation(key, target));
    }

    private String value(ContributionChange change, String value) {
        return switch (change.type()) {
            case "rate" -> words.level(change.target(), value);
            case "add" -> signed(value);
            case "cap" -> "≤ " + number(value);
            case "floor" -> "≥ " + number(value);
            default -> number(value);
        };
    }

    private String signed(String value) {
        return (value.startsWith("-") ? "" : "+") + number(value);
    }

    private String number(String text) {
        return Optional.of(text)
                .filter(one -> one.matches("-?\\d+(\\.\\d+)?"))
                .map(one -> Formats.number(new BigDecimal(one), ui.getLocale()))
                .orElse(text);
    }
}
