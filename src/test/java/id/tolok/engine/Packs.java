package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.pack.RulePack;
import id.tolok.rules.pack.RulePackReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Rules from text, for tests: the shipped packs, or a few lines. */
public final class Packs {

    private Packs() {}

    public static RulePack shipped(String name) {
        return RulePackReader.read(Path.of("rules", name)).pack().orElseThrow();
    }

    public static RuleModel model(RulePack pack) {
        return checked(RuleChecker.check(pack.rules(), Optional.of(pack.dictionary())));
    }

    public static RuleModel model(String drl) {
        var file = new SourceFile("test.drl", drl.getBytes(StandardCharsets.UTF_8));
        return checked(RuleChecker.check(List.of(file), Optional.<RuleDictionary>empty()));
    }

    private static RuleModel checked(CheckedRules rules) {
        if (rules.issues().hasErrors()) {
            throw new IllegalArgumentException(rules.issues().all().toString());
        }
        return rules.model();
    }
}
