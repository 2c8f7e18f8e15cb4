package id.tolok.console.evaluation;

import id.tolok.console.text.ConsoleTexts;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.evaluation.AuditBundles;
import id.tolok.evaluation.GradeMatrix;
import id.tolok.evaluation.Result;
import id.tolok.evaluation.Run;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleText;
import id.tolok.rules.VersionState;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words, rule names, matrix and rule texts of the version that a result was evaluated by. */
@Component
public class ResultReading {

    /** What a reader needs to understand results of one version. */
    public record Version(RuleSetVersionId id, Words words, RuleNames rules, Optional<GradeMatrix> matrix) {}

    private final PublishedRules rules;
    private final AuditBundles bundles;
    private final ConsoleTexts texts;

    ResultReading(PublishedRules rules, AuditBundles bundles, ConsoleTexts texts) {
        this.rules = rules;
        this.bundles = bundles;
        this.texts = texts;
    }

    public Version of(Run run, Locale locale) {
        var model = rules.model(run.version());
        var dictionary = rules.dictionary(run.version());
        return new Version(
                run.version(),
                new Words(dictionary, locale),
                new RuleNames(model, locale),
                GradeMatrix.of(model, dictionary));
    }

    /** Whether the version was taken back since: its results stay what they are. */
    boolean isWithdrawn(Run run) {
        return rules.version(run.version()).state() == VersionState.WITHDRAWN;
    }

    /** Names of the rules that say something else in the second version, are new there or gone. */
    List<String> changed(Run before, Run after) {
        var one = byName(before);
        var other = byName(after);
        var names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> {
                    var was = one.get(name);
                    var is = other.get(name);
                    return was == null || is == null || !was.sameAs(is);
                })
                .toList();
    }

    private Map<String, RuleDefinition> byName(Run run) {
        return rules.model(run.version()).rules().stream()
                .collect(Collectors.toMap(RuleDefinition::name, Function.identity()));
    }

    ConditionWords conditions(Version version) {
        return new ConditionWords(version.words(), texts);
    }

    ResultSeal seal(Result result) {
        return new ResultSeal(result, bundles);
    }

    Optional<RuleText> text(RuleSetVersionId version, String rule) {
        return rules.rule(version, rule);
    }
}
