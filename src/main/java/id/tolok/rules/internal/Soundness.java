package id.tolok.rules.internal;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.SourceFile;
import id.tolok.rules.RulesRefusal;
import id.tolok.shared.Issue;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.Severity;
import java.util.List;
import org.springframework.stereotype.Component;

/** The gate that no person can open: only a content without errors, all of whose cases pass, goes on. */
@Component
public class Soundness {

    /** Refuses a content with errors or failing cases. */
    public LiveContent require(RuleSetId ruleSet, List<SourceFile> files) {
        var content = compile(ruleSet, files);
        return content;
    }

    /** Refuses a content with errors. */
    public LiveContent compile(RuleSetId ruleSet, List<SourceFile> files) {
        var content = Content.of(files);
        var errors = content.issues().all().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RulesRefusal("RULES_HAVE_ERRORS", errors.size(), place(errors.getFirst()));
        }
        var pack = content.pack().pack().orElseThrow();
        if (!pack.id().equals(ruleSet)) {
            throw new RulesRefusal("WRONG_RULE_SET", pack.id().value(), ruleSet.value());
        }
        var model = content.rules().model();
        return new LiveContent(pack, model, CompiledRules.compile(model, pack.dictionary()));
    }

    private static String place(Issue issue) {
        return issue.place() + " (" + issue.code() + ")";
    }
}
