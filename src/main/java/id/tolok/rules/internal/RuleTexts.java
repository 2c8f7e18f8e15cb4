package id.tolok.rules.internal;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.SourceFile;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.RuleText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts each rule's own text out of its file, and prints rules for elsewhere. */
public final class RuleTexts {

    private RuleTexts() {}

    /** All rules that can be read, whatever else is wrong with the files. */
    public static List<RuleText> of(List<SourceFile> files) {
        return of(model(files), files);
    }

    /** All rules that can be read, in the form for stock Drools. */
    public static String stock(List<SourceFile> files) {
        return RulePrinter.stock(model(files));
    }

    private static RuleModel model(List<SourceFile> files) {
        var rules = files.stream().filter(RuleTexts::holdsRules).toList();
        return RuleChecker.check(rules, Optional.empty()).model();
    }

    /** All rules in the order of the model. */
    public static List<RuleText> of(RuleModel model, List<SourceFile> files) {
        Map<String, String> texts = files.stream()
                .collect(
                        Collectors.toMap(SourceFile::path, file -> new String(file.content(), StandardCharsets.UTF_8)));
        return model.rules().stream().map(rule -> text(rule, texts)).toList();
    }

    private static boolean holdsRules(SourceFile file) {
        return file.path().endsWith(".drl")
                || file.path().endsWith(".drl.csv")
                || file.path().endsWith(".drl.xlsx");
    }

    private static RuleText text(RuleDefinition rule, Map<String, String> texts) {
        var origin = rule.origin();
        var file = texts.getOrDefault(origin.file(), "");
        var end = Math.min(origin.end(), file.length());
        var text = file.substring(Math.min(origin.start(), end), end);
        return new RuleText(rule, text);
    }
}
