package id.tolok.cli;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.OutcomeJson;
import id.tolok.engine.RuleChecker;
import id.tolok.rules.pack.RulePack;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A rule set to evaluate by, read from its folder; it must be without errors. */
record RulesInput(RulePack pack, CompiledRules rules) {

    /** What reading gave: the rules, or the errors that forbid to use them. */
    record Reading(Optional<RulesInput> rules, Issues issues) {}

    static Reading read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInput(Issue.error(
                    Files.exists(folder) ? "RULES_NOT_A_FOLDER" : "INPUT_MISSING", Place.ofFile(folder.toString())));
        }
        var read = RulePackReader.read(folder);
        var issues = Issues.of(Places.within(folder, read.issues()).toList());
        if (read.pack().isEmpty()) {
            return new Reading(Optional.empty(), issues);
        }
        var pack = read.pack().get();
        var checked = RuleChecker.check(pack.rules(), Optional.of(pack.dictionary()));
        var all = issues.and(Issues.of(Places.within(folder, checked.issues()).toList()));
        return new Reading(
                all.hasErrors()
                        ? Optional.empty()
                        : Optional.of(new RulesInput(pack, CompiledRules.compile(checked.model(), pack.dictionary()))),
                all);
    }

    String resultLine(EmployeeFacts facts) {
        return OutcomeJson.line(facts.employee().nip(), name(), rules.evaluate(facts));
    }

    String explainedLine(EmployeeFacts facts) {
        var outcome = rules.evaluate(facts);
        return OutcomeJson.explained(
                facts.employee().nip(),
                name(),
                outcome,
                rules.whyNot(facts, outcome),
                rules.counterfactual(facts, outcome));
    }

    /** On disk the effective date stands for the version. */
    private String name() {
        return pack.id().value() + "@" + pack.effectiveFrom() + " sha256:" + pack.contentHash();
    }
}
