package id.tolok.rules.pack;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole check of a rule pack: its files, its rules and its cases, with all issues at once. The cases run only when
 * everything else is in order.
 *
 * @param pack absent when one of its own files is wrong
 * @param rules ready to evaluate; absent when there are errors before the cases
 * @param cases what running them gave
 */
public record PackCheck(
        Optional<RulePack> pack, Optional<CompiledRules> rules, Optional<CaseReport> cases, Issues issues) {

    public static PackCheck of(Path folder) {
        var files = new ArrayList<SourceFile>();
        var read = RulePackReader.read(folder, files);
        return of(read, files);
    }

    public static PackCheck of(List<SourceFile> files) {
        return of(RulePackReader.read(files), files);
    }

    /** With a broken manifest the language of the rules is checked all the same, only their codes are not. */
    private static Optional<RuleDictionary> dictionary(ReadPack read, List<SourceFile> files) {
        return read.pack()
                .map(RulePack::dictionary)
                .or(() -> files.stream()
                        .filter(file -> PackFile.of(file.path()) == PackFile.MANIFEST)
                        .findFirst()
                        .flatMap(file -> RulePackReader.manifest(file, new ArrayList<>()))
                        .map(Manifest::dictionary));
    }

    private static PackCheck of(ReadPack read, List<SourceFile> files) {
        var rules = files.stream()
                .filter(file -> PackFile.of(file.path()) == PackFile.RULES)
                .toList();
        var checked = RuleChecker.check(rules, dictionary(read, files));
        var issues = read.issues().and(checked.issues());
        if (issues.hasErrors() || read.pack().isEmpty()) {
            return new PackCheck(read.pack(), Optional.empty(), Optional.empty(), issues);
        }
        var pack = read.pack().get();
        var compiled = CompiledRules.compile(checked.model(), pack.dictionary());
        var cases = CaseRunner.run(pack.cases(), compiled);
        var all = issues.and(cases.issues()).and(coverage(cases, pack.manifest()));
        return new PackCheck(read.pack(), Optional.of(compiled), Optional.of(cases), all);
    }

    private static Issues coverage(CaseReport cases, Manifest manifest) {
        var percent = cases.coveragePercent();
        return percent.compareTo(manifest.coverageThreshold()) >= 0
                ? Issues.NONE
                : Issues.of(Issue.warning(
                        "COVERAGE_TOO_LOW", Place.ofFile("ruleset.yaml"), percent, manifest.coverageThreshold()));
    }
}
