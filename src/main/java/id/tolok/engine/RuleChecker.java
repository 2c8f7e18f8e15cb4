package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.execution.DeriveLayers;
import id.tolok.engine.internal.reading.RuleReading;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Optional;

/**
 * The only way by which rule text becomes executable, whatever door it came through: an allow-list that refuses what it
 * does not know, with all issues at once. Takes {@code .drl}, {@code .drl.csv} and {@code .drl.xlsx}.
 */
public final class RuleChecker {

    private RuleChecker() {}

    /** @param dictionary without one codes are not looked up; language and types are checked all the same */
    public static CheckedRules check(List<SourceFile> files, Optional<RuleDictionary> dictionary) {
        var checked = RuleReading.read(files, dictionary);
        return new CheckedRules(checked.model(), checked.issues().and(cycle(checked.model())));
    }

    private static Issues cycle(RuleModel model) {
        var cycle = DeriveLayers.of(model).cycle();
        return Issues.of(model.rules().stream()
                .filter(rule -> derives(rule, cycle))
                .limit(1)
                .map(rule -> Issue.error("DERIVE_CYCLE", rule.origin().place(), String.join(" → ", cycle)))
                .toList());
    }

    private static boolean derives(RuleDefinition rule, List<String> codes) {
        return rule.writes().stream()
                .anyMatch(write -> write instanceof Write.Derive derive && codes.contains(derive.target()));
    }
}
