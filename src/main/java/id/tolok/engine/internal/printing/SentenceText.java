package id.tolok.engine.internal.printing;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import java.util.Locale;
import java.util.Optional;

/** Whole rules in plain language. */
public final class SentenceText {

    private static final String BULLET = "  • ";

    private final Phrases phrases;
    private final Names names;
    private final SentenceConditions conditions;
    private final SentenceExpressions expressions;

    public SentenceText(Locale locale, Optional<RuleDictionary> dictionary) {
        this.phrases = Phrases.in(locale);
        this.names = new Names(dictionary, locale);
        this.conditions = new SentenceConditions(phrases, names);
        this.expressions = new SentenceExpressions(phrases);
    }

    /** One condition alone. */
    public String of(Condition condition) {
        return conditions.of(condition);
    }

    /** Without a line end at its end. */
    public String of(RuleDefinition rule) {
        var text = new StringBuilder(phrases.say(Phrase.RULE) + " " + ExpressionText.quoted(rule.name()) + "\n");
        var metadata = rule.metadata();
        metadata(text, Phrase.TITLE, metadata.title());
        metadata(text, Phrase.TITLE_EN, metadata.titleEn());
        metadata(text, Phrase.BASIS, metadata.basis());
        metadata(text, Phrase.TABLE, metadata.table());
        var phase = Phrase.of(rule.phase().code(), Phrase.DERIVE_PHASE, Phrase.ADVISE_PHASE)
                .orElseThrow();
        text.append("  ")
                .append(phrases.say(Phrase.PHASE))
                .append(": ")
                .append(phrases.say(phase))
                .append('\n');
        text.append(phrases.say(rule.conditions().isEmpty() ? Phrase.ALWAYS : Phrase.WHEN))
                .append(":\n");
        rule.conditions()
                .forEach(condition ->
                        text.append(BULLET).append(conditions.of(condition)).append('\n'));
        text.append(phrases.say(Phrase.THEN)).append(':');
        rule.writes().forEach(write -> text.append('\n').append(BULLET).append(of(write)));
        return text.toString();
    }

    private void metadata(StringBuilder text, Phrase phrase, Optional<String> value) {
        value.ifPresent(known -> text.append("  ")
                .append(phrases.say(phrase))
                .append(": ")
                .append(ExpressionText.quoted(known))
                .append('\n'));
    }

    private String of(Write write) {
        return switch (write) {
            case Write.Derive(var target, var value) -> valued(Phrase.DERIVE, write, value);
            case Write.Add(var target, var points) -> valued(Phrase.ADD, write, points);
            case Write.Cap(var target, var most) -> valued(Phrase.CAP, write, most);
            case Write.Floor(var target, var least) -> valued(Phrase.LIFT, write, least);
            case Write.Award(var target, var value) -> valued(Phrase.AWARD, write, value);
            case Write.Rate(var target, var level) -> plain(Phrase.RATE, write) + ": " + names.level(target, level);
            case Write.GiveGrade grade -> plain(Phrase.GIVE_GRADE, write);
            case Write.Propose(var target, var months) ->
                plain(Phrase.PROPOSE, write)
                        + months.map(value -> " " + phrases.say(Phrase.FOR) + " " + expressions.of(value) + " "
                                        + phrases.say(Phrase.MONTHS))
                                .orElse("");
            case Write.Recommend recommend -> plain(Phrase.RECOMMEND, write);
            case Write.Flag flag -> plain(Phrase.FLAG, write);
        };
    }

    private String plain(Phrase phrase, Write write) {
        return phrases.say(phrase) + " " + names.of(write);
    }

    private String valued(Phrase phrase, Write write, Expression value) {
        return plain(phrase, write) + ": " + expressions.of(value);
    }
}
