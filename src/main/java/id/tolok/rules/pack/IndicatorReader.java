package id.tolok.rules.pack;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.FormQuestion;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.IndicatorDefinition.Window;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the indicators of a manifest and holds them against each other. */
final class IndicatorReader {
    private final Set<String> aspects;
    private final List<Issue> issues;

    IndicatorReader(List<Aspect> aspects, List<Issue> issues) {
        this.aspects = aspects.stream().map(Aspect::code).collect(Collectors.toSet());
        this.issues = issues;
    }

    List<IndicatorDefinition> read(Fields manifest) {
        var indicators = Coded.CODE.each(manifest, "indicators", this::indicator, issues);
        var codes = indicators.stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
        manifest.find("indicators")
                .map(node -> Fields.of(node, issues))
                .ifPresent(entries -> indicators.stream()
                        .filter(indicator -> !indicator.from().stream().allMatch(codes::contains))
                        .forEach(indicator -> issues.add(Issue.error(
                                "PACK_INDICATOR_FROM",
                                entries.placeOf(indicator.code()),
                                indicator.code(),
                                indicator.from().orElse("")))));
        return indicators;
    }

    private IndicatorDefinition indicator(String code, Fields fields) {
        boolean derived = fields.may("derived", Kind.TRUTH).orElse(false);
        var from = fields.may("from", Kind.TEXT);
        var indicator = new IndicatorDefinition(
                code,
                fields.need("title", TitlesReader.TITLES),
                fields.may("aspect", Kind.TEXT),
                fields.need("unit", TitlesReader.TITLES),
                fields.may("kind", Kind.choice(IndicatorDefinition.Kind.class)).orElse(IndicatorDefinition.Kind.NUMBER),
                fields.may("range", DictionaryReader.RANGE),
                fields.may("aggregation", Kind.choice(Aggregation.class)),
                fields.may("window", Kind.choice(Window.class)).orElse(Window.PERIOD),
                fields.may("missing", Kind.choice(Missing.class)).orElse(Missing.ABSENT),
                from,
                derived,
                fields.may("observable", Kind.TRUTH).orElse(!derived && from.isEmpty()),
                fields.may("answers", Kind.TRUTH).orElse(false),
                fields.may("working-days-only", Kind.TRUTH).orElse(false),
                Coded.NAME.each(fields, "form", this::question, issues));
        check(indicator, fields);
        return indicator;
    }

    private FormQuestion question(String code, Fields question) {
        return new FormQuestion(
                code,
                question.need("title", TitlesReader.TITLES),
                question.need("weight", Kind.NUMBER),
                Coded.NAME.each(question, "answers", this::answer, issues));
    }

    private FormQuestion.Answer answer(String parameter, Fields titles) {
        var number = Kind.decimal(parameter);
        if (number.isEmpty()) {
            issues.add(Issue.error("YAML_NOT_A_NUMBER", titles.place(), parameter));
        }
        return new FormQuestion.Answer(number.orElse(Kind.NUMBER.standIn()), TitlesReader.read(titles));
    }

    private void check(IndicatorDefinition indicator, Fields fields) {
        indicator
                .aspect()
                .filter(aspect -> !aspects.contains(aspect))
                .ifPresent(aspect -> issues.add(Issue.error("PACK_ASPECT_UNKNOWN", fields.placeOf("aspect"), aspect)));
        boolean aggregated = indicator.observable() || indicator.from().isPresent();
        if (aggregated && indicator.aggregation().isEmpty()) {
            issues.add(Issue.error("PACK_AGGREGATION_MISSING", fields.place(), indicator.code()));
        }
        if (!aggregated && !indicator.derived()) {
            issues.add(Issue.error("PACK_INDICATOR_WITHOUT_SOURCE", fields.place(), indicator.code()));
        }
        if (!indicator.form().isEmpty()) {
            checkForm(indicator, fields.placeOf("form"));
        }
    }

    private void checkForm(IndicatorDefinition indicator, Place place) {
        var most = indicator.form().stream().map(IndicatorReader::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        indicator
                .range()
                .filter(range -> !range.contains(most))
                .ifPresent(range -> issues.add(Issue.error(
                        "PACK_FORM_BEYOND_RANGE",
                        place,
                        most.toPlainString(),
                        range.most().toPlainString())));
    }

    private static BigDecimal most(FormQuestion question) {
        return question.answers().stream()
                .map(answer -> answer.parameter().multiply(question.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
