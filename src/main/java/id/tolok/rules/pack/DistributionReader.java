package id.tolok.rules.pack;

import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.DistributionLimits.Limit;
import id.tolok.rules.pack.DistributionLimits.UnitRating;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.shared.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code distribution.yaml}: for each rating of a unit its limits, by grade. */
final class DistributionReader {
    private final Optional<RuleDictionary> dictionary;
    private final List<Issue> issues;

    private DistributionReader(Optional<RuleDictionary> dictionary, List<Issue> issues) {
        this.dictionary = dictionary;
        this.issues = issues;
    }

    static DistributionLimits read(YamlNode node, Optional<RuleDictionary> dictionary, List<Issue> issues) {
        var reader = new DistributionReader(dictionary, issues);
        var fields = Fields.of(node, issues);
        var limits = new DistributionLimits(
                fields.need("basis", Kind.TEXT), Coded.OUTCOME.each(fields, "units", reader::unit, issues));
        fields.end();
        return limits;
    }

    private UnitRating unit(String code, Fields unit) {
        var anyLimit = new Limit(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        return new UnitRating(
                code,
                unit.need("title", TitlesReader.TITLES),
                unit.need("limits", Kind.list(Kind.mapping(anyLimit, this::limit))));
    }

    private Limit limit(Fields fields) {
        var grades = fields.need("grades", Kind.list(grade()));
        var limit = new Limit(
                new HashSet<>(grades),
                fields.may("at-least-percent", Kind.NUMBER),
                fields.may("at-most-percent", Kind.NUMBER),
                fields.may("at-least-people", Kind.NUMBER));
        if (limit.leastPercent().isEmpty()
                && limit.mostPercent().isEmpty()
                && limit.leastCount().isEmpty()) {
            issues.add(Issue.error("DISTRIBUTION_LIMIT_EMPTY", fields.place()));
        }
        return limit;
    }

    private Kind<String> grade() {
        return Kind.scalar("", "PACK_GRADE_UNKNOWN", text -> Optional.of(text).filter(this::isGrade));
    }

    private boolean isGrade(String code) {
        return dictionary
                .map(known -> known.grades().stream().map(Outcome::code).anyMatch(code::equals))
                .orElse(true);
    }
}
