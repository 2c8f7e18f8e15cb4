package id.tolok.console.rules;

import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.Optional;

/** The rule to begin with: a point for whoever reaches the most of an indicator. */
final class NewRule {

    private NewRule() {}

    /** @param about what it asks for; without it, the last indicator of the dictionary */
    static String text(String name, Optional<IndicatorDefinition> about, RuleDictionary dictionary) {
        var lines = new StringBuilder("rule " + RuleForm.quoted(name) + "\n");
        about.map(IndicatorDefinition::titles)
                .ifPresent(titles -> lines.append("    @title(")
                        .append(RuleForm.quoted(titles.id()))
                        .append(")\n    @title_en(")
                        .append(RuleForm.quoted(titles.en()))
                        .append(")\n"));
        var asked = about.or(() -> dictionary.indicators().stream().reduce((first, second) -> second));
        return lines.append("    agenda-group \"score\"\nwhen\n    ")
                .append(asked.map(NewRule::condition).orElse("Period()"))
                .append("\nthen\n    score.add(")
                .append(RuleForm.quoted(asked.flatMap(IndicatorDefinition::aspect)
                        .or(() ->
                                dictionary.aspects().stream().map(Aspect::code).findFirst())
                        .orElse("aspect")))
                .append(", 1);\nend")
                .toString();
    }

    /** A name for the rule about an indicator: its title without what names may not hold. */
    static String name(IndicatorDefinition about) {
        var plain = about.titles()
                .id()
                .replaceAll("[^\\p{L}\\p{N} _.,:()%/+-]", " ")
                .strip();
        return plain.isEmpty() ? about.code() : plain.substring(0, Math.min(plain.length(), 100));
    }

    private static String condition(IndicatorDefinition asked) {
        var bound = asked.range()
                .map(range -> "value >= " + range.most().toPlainString())
                .orElse("value > 0");
        return "Indicator(code == " + RuleForm.quoted(asked.code()) + ", " + bound + ")";
    }
}
