package id.tolok.console.rules;

import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which indicators no rule asks for yet, and where a rule about one belongs. */
final class NewCriterion {

    private NewCriterion() {}

    /** The youngest indicator that can be observed and that no rule asks for. */
    static Optional<IndicatorDefinition> unused(Collection<SourceFile> files, RuleDictionary dictionary) {
        return dictionary.indicators().stream()
                .filter(indicator -> !indicator.derived() && indicator.kind() == IndicatorDefinition.Kind.NUMBER)
                .filter(indicator -> isUnused(files, indicator.code()))
                .reduce((older, younger) -> younger);
    }

    static boolean isUnused(Collection<SourceFile> files, String code) {
        return files.stream()
                .filter(DraftChecks::holdsRules)
                .flatMap(file -> FileTexts.of(file).stream())
                .noneMatch(text -> text.contains('"' + code + '"'));
    }

    /** The file of rules that writes the aspect of an indicator most often. */
    static Optional<String> home(Collection<SourceFile> files, IndicatorDefinition about) {
        var aspect = '"' + about.aspect().orElse("") + '"';
        return files.stream()
                .filter(file -> file.path().endsWith(".drl"))
                .max(Comparator.<SourceFile>comparingInt(
                                file -> FileTexts.of(file).orElse("").split(aspect, -1).length)
                        .thenComparing(SourceFile::path, Comparator.reverseOrder()))
                .map(SourceFile::path);
    }
}
