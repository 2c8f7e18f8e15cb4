package id.tolok.console.rules;

import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a new column of a decision table can ask or give; {@code #} stands for the code that is chosen. */
enum ColumnKind {
    INDICATOR(
            "CONDITION",
            "Indicator(code == \"#\")",
            "value",
            dictionary -> dictionary.indicators().stream()
                    .map(indicator -> new Outcome(indicator.code(), indicator.titles()))),
    ASPECT_SCORE("CONDITION", "AspectScore(aspect == \"#\")", "value", ColumnKind::aspects),
    RATING("CONDITION", "Rating(dimension == \"#\")", "level == \"$param\"", ColumnKind::dimensions),
    GRADE_IS("CONDITION", "Grade", "code == \"$param\"", ColumnKind::nothing),
    STATUS("CONDITION", "Employee", "status == \"$param\"", ColumnKind::nothing),
    POSITION_KIND("CONDITION", "Employee", "positionKind == \"$param\"", ColumnKind::nothing),
    ADD("ACTION", "", "score.add(\"#\", $param);", ColumnKind::aspects),
    CAP("ACTION", "", "score.cap(\"#\", $param);", ColumnKind::aspects),
    FLOOR("ACTION", "", "score.floor(\"#\", $param);", ColumnKind::aspects),
    DERIVE(
            "ACTION",
            "",
            "score.derive(\"#\", $param);",
            dictionary -> dictionary.indicators().stream()
                    .filter(indicator -> indicator.derived())
                    .map(indicator -> new Outcome(indicator.code(), indicator.titles()))),
    RATE("ACTION", "", "score.rate(\"#\", \"$param\");", ColumnKind::dimensions),
    GRADE("ACTION", "", "score.grade(\"$param\");", ColumnKind::nothing),
    PROPOSE("ACTION", "", "score.propose(\"$param\");", ColumnKind::nothing),
    RECOMMEND("ACTION", "", "score.recommend(\"$param\");", ColumnKind::nothing),
    FLAG("ACTION", "", "score.flag(\"$param\");", ColumnKind::nothing),
    TITLE("METADATA", "", "title(\"$param\")", ColumnKind::nothing),
    TITLE_EN("METADATA", "", "title_en(\"$param\")", ColumnKind::nothing),
    BASIS("METADATA", "", "basis(\"$param\")", ColumnKind::nothing);

    private final String keyword;
    private final String pattern;
    private final String template;
    private final Function<RuleDictionary, Stream<Outcome>> codes;

    ColumnKind(String keyword, String pattern, String template, Function<RuleDictionary, Stream<Outcome>> codes) {
        this.keyword = keyword;
        this.pattern = pattern;
        this.template = template;
        this.codes = codes;
    }

    boolean isCondition() {
        return keyword.equals("CONDITION");
    }

    boolean isAction() {
        return keyword.equals("ACTION");
    }

    /** Whether a number is compared with, so that the comparison has to be chosen. */
    boolean compares() {
        return template.equals("value");
    }

    /** The codes of which one has to be chosen; empty where none stands in the column's head. */
    List<Outcome> codes(RuleDictionary dictionary) {
        return codes.apply(dictionary).toList();
    }

    /** Keyword, pattern, template and title. */
    List<String> header(String code, String sign, String title) {
        var full = compares() ? template + " " + sign + " $param" : template;
        return List.of(keyword, pattern.replace("#", code), full.replace("#", code), title);
    }

    private static Stream<Outcome> aspects(RuleDictionary dictionary) {
        return dictionary.aspects().stream().map(aspect -> new Outcome(aspect.code(), aspect.titles()));
    }

    private static Stream<Outcome> dimensions(RuleDictionary dictionary) {
        return dictionary.dimensions().stream().map(dimension -> new Outcome(dimension.code(), dimension.titles()));
    }

    private static Stream<Outcome> nothing(RuleDictionary dictionary) {
        return Stream.empty();
    }
}
