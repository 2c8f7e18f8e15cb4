package id.tolok.console.evaluation;

import id.tolok.evaluation.GradeMatrix;
import id.tolok.evaluation.Run;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleText;
import id.tolok.shared.RuleSetVersionId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words, rule names, matrix and rule texts of the version that a result was evaluated by. */
@Component
class ResultReading {

    /** What a reader needs to understand results of one version. */
    record Version(RuleSetVersionId id, Words words, RuleNames rules, Optional<GradeMatrix> matrix) {}

    private final PublishedRules rules;

    ResultReading(PublishedRules rules) {
        this.rules = rules;
    }

    Version of(Run run, Locale locale) {
        var model = rules.model(run.version());
        var dictionary = rules.dictionary(run.version());
        return new Version(
                run.version(),
                new Words(dictionary, locale),
                new RuleNames(model, locale),
                GradeMatrix.of(model, dictionary));
    }

    Optional<RuleText> text(RuleSetVersionId version, String rule) {
        return rules.rule(version, rule);
    }
}
