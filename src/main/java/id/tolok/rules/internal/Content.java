package id.tolok.rules.internal;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.RuleText;
import id.tolok.rules.pack.Manifest;
import id.tolok.rules.pack.ReadPack;
import id.tolok.rules.pack.RulePack;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a version, read and checked: what stands in them and everything that is wrong with it. */
public record Content(ReadPack pack, CheckedRules rules) {

    /** A pack that cannot be read has no dictionary: then codes are not checked, language and types still are. */
    public static Content of(List<SourceFile> files) {
        var pack = RulePackReader.read(files);
        var dictionary = pack.pack().map(RulePack::dictionary).or(() -> dictionaryOf(files));
        return new Content(pack, RuleChecker.check(rulesOf(files), dictionary));
    }

    public Issues issues() {
        return pack.issues().and(rules.issues());
    }

    /** The texts of all rules without errors. */
    public List<RuleText> texts(List<SourceFile> files) {
        return RuleTexts.of(rules.model(), files);
    }

    private static Optional<RuleDictionary> dictionaryOf(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().equals("ruleset.yaml"))
                .findFirst()
                .flatMap(file -> RulePackReader.manifest(file, new ArrayList<>()))
                .map(Manifest::dictionary);
    }

    private static List<SourceFile> rulesOf(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().matches("[^/]+\\.drl(\\.csv|\\.xlsx)?"))
                .toList();
    }
}
