package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.pack.CaseReport.CaseResult;
import id.tolok.rules.pack.PackCheck;
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
        var check = PackCheck.of(files);
        var content = content(ruleSet, check);
        var failing = check.cases().orElseThrow().results().stream()
                .filter(result -> !result.green())
                .map(CaseResult::tested)
                .toList();
        if (!failing.isEmpty()) {
            throw new RulesRefusal(
                    "CASES_FAIL", failing.size(), failing.getFirst().name());
        }
        return content;
    }

    /** Refuses a content with errors. */
    public LiveContent compile(RuleSetId ruleSet, List<SourceFile> files) {
        return content(ruleSet, PackCheck.of(files));
    }

    private static LiveContent content(RuleSetId ruleSet, PackCheck check) {
        if (check.rules().isEmpty()) {
            var errors = check.issues().all().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .toList();
            throw new RulesRefusal("RULES_HAVE_ERRORS", errors.size(), place(errors.getFirst()));
        }
        var pack = check.pack().orElseThrow();
        if (!pack.id().equals(ruleSet)) {
            throw new RulesRefusal("WRONG_RULE_SET", pack.id().value(), ruleSet.value());
        }
        return new LiveContent(pack, check.rules().get());
    }

    private static String place(Issue issue) {
        return issue.place() + " (" + issue.code() + ")";
    }
}
