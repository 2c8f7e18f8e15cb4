package id.tolok.console.coaching;

import id.tolok.console.coaching.LetterText.Line;
import id.tolok.console.component.Formats;
import id.tolok.console.evaluation.RuleNames;
import id.tolok.console.evaluation.Words;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.engine.Counterfactual;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.WhyNot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of a letter in one language, with the names of one version. */
record LetterSentences(ConsoleTexts texts, Locale locale, Words words, RuleNames rules) {

    /** Rules that are out of reach help nobody. */
    private static final int MISSED = 5;

    String text(String key, Object... values) {
        return texts.getTranslation(key, locale, values);
    }

    String number(BigDecimal value) {
        return Formats.number(value, locale);
    }

    /** What one firing of a rule gave, on which article and facts. */
    Line point(Firing firing) {
        var facts = firing.facts().stream().map(this::fact).collect(Collectors.joining("; "));
        var detail = rules.basis(firing.rule()).map(basis -> facts.isEmpty() ? basis : basis + " · " + facts);
        return new Line(rules.title(firing.rule()), given(firing.contribution()), detail.orElse(facts));
    }

    Line proposal(Outcome.Proposal proposal) {
        var months = proposal.months()
                .map(number -> " · " + text("evaluation.result.months", number(number)))
                .orElse("");
        return new Line(
                text("coaching.letter.proposal"),
                words.proposal(proposal.code()) + months,
                proposal.basis().orElse(""));
    }

    String lift(Optional<Counterfactual> lift) {
        return lift.map(change -> text(
                        "coaching.letter.lift",
                        words.indicator(change.indicator()),
                        number(change.from()),
                        number(change.to()),
                        words.grade(change.grade())))
                .orElseGet(() -> text("coaching.letter.nolift"));
    }

    /** The nearest of the rules by which the person would have gained, each with what was missing. */
    List<Line> missed(List<WhyNot> missed, Set<String> gains) {
        return missed.stream()
                .filter(rule -> gains.contains(rule.rule()))
                .filter(rule -> rule.nearest().isPresent())
                .limit(MISSED)
                .map(rule -> new Line(
                        rules.title(rule.rule()), rules.basis(rule.rule()).orElse(""), lacking(rule)))
                .toList();
    }

    private String lacking(WhyNot rule) {
        return rule.conditions().stream()
                .filter(condition -> !condition.held() && condition.distance().isPresent())
                .map(condition -> text(
                        "coaching.letter.lacking",
                        named(condition.fact()),
                        condition.actual().map(this::plain).orElse("–"),
                        wanted(
                                condition.operator(),
                                condition.threshold().map(this::plain).orElse(""))))
                .collect(Collectors.joining("; "));
    }

    private String wanted(String operator, String threshold) {
        return switch (operator) {
            case ">=" -> text("coaching.letter.least", threshold);
            case ">" -> text("coaching.letter.more", threshold);
            case "<=" -> text("coaching.letter.most", threshold);
            case "<" -> text("coaching.letter.less", threshold);
            case "==" -> threshold;
            default -> (operator + " " + threshold).strip();
        };
    }

    private String given(Firing.Contribution contribution) {
        var target = words.target(contribution.type(), contribution.target());
        var value = contribution
                .level()
                .map(level -> words.level(contribution.target(), level))
                .or(() -> contribution.number().map(number -> signed(contribution.type(), number)))
                .orElse("");
        return value.isEmpty() ? target : target + " " + value;
    }

    private String signed(String type, BigDecimal number) {
        return switch (type) {
            case "add" -> number.signum() > 0 ? "+" + number(number) : number(number);
            case "cap" -> text("coaching.letter.most", number(number));
            case "floor" -> text("coaching.letter.least", number(number));
            default -> number(number);
        };
    }

    private String fact(Firing.Fact fact) {
        var name = words.fact(fact.type(), fact.code())
                .orElseGet(() -> text("evaluation.fact." + fact.type().toLowerCase(Locale.ROOT), fact.code()));
        return fact.value().map(value -> name + " " + shown(fact, value)).orElse(name);
    }

    private String shown(Firing.Fact fact, String value) {
        return switch (fact.type()) {
            case "Rating" -> words.level(fact.code(), value);
            case "Grade" -> words.grade(value);
            default -> (plain(value) + " " + words.unit(fact.code())).strip();
        };
    }

    private String named(String fact) {
        int blank = fact.indexOf(' ');
        return blank < 0
                ? fact
                : words.fact(fact.substring(0, blank), fact.substring(blank + 1))
                        .orElse(fact);
    }

    private String plain(String value) {
        return value.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(value)) : value;
    }
}
