package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.reading.RuleReading;
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
        return RuleReading.read(files, dictionary);
    }
}
