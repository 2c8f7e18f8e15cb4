package id.tolok.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evaluates the witness of a finding, on top of rules that give what the phases before would have given. */
final class WitnessProof {

    private final RuleModel model;
    private final RuleDictionary dictionary;

    private WitnessProof(RuleModel model, RuleDictionary dictionary) {
        this.model = model;
        this.dictionary = dictionary;
    }

    /** All findings, each of which has a witness. */
    static List<Finding> findings(RuleModel model, RuleDictionary dictionary) {
        var findings = Verification.of(model, dictionary).findings();
        var proof = new WitnessProof(model, dictionary);
        findings.forEach(proof::holds);
        return findings;
    }

    /** Fails where evaluating the witness does not show what the finding says. */
    private void holds(Finding finding) {
        switch (finding.kind()) {
            case GAP -> {
                var table = model.rules().stream()
                        .filter(rule -> rule.metadata().table().equals(finding.subject()))
                        .toList();
                assertThat(fired(outcome(finding, table.getFirst().phase())))
                        .as("%s", finding)
                        .doesNotContainAnyElementsOf(
                                table.stream().map(RuleDefinition::name).toList());
            }
            case OVERLAP, SUBSUMED, DUPLICATE, NO_BASIS, TRUE_ON_NOTHING ->
                assertThat(fired(outcome(finding, phase(finding))))
                        .as("%s", finding)
                        .containsAll(finding.rules());
            case CONTRADICTION -> {
                var outcome = outcome(finding, phase(finding));
                assertThat(fired(outcome)).as("%s", finding).containsAll(finding.rules());
                assertThat(outcome.conflicts()).as("%s", finding).isNotEmpty();
            }
            case IMPOSSIBLE, UNREACHABLE ->
                assertThat(fired(outcome(finding, phase(finding))))
                        .as("%s", finding)
                        .doesNotContainAnyElementsOf(finding.rules());
            case OUT_OF_RANGE -> assertThat(finding.witness()).as("%s", finding).isPresent();
            case UNREACHABLE_GRADE ->
                assertThat(outcome(finding, Phase.DECIDE).grade())
                        .as("%s", finding)
                        .isNotEqualTo(finding.subject());
        }
    }

    private Phase phase(Finding finding) {
        return model.rule(finding.rules().getFirst()).orElseThrow().phase();
    }

    private static Set<String> fired(Outcome outcome) {
        return outcome.firings().stream().map(Firing::rule).collect(toSet());
    }

    private Outcome outcome(Finding finding, Phase phase) {
        var witness = finding.witness().orElseThrow(() -> new AssertionError("no witness: " + finding));
        var rules = new ArrayList<>(given(witness, phase));
        model.rules().stream()
                .filter(rule -> rule.phase() == phase)
                .filter(rule -> rule.writes().stream()
                        .noneMatch(write -> write instanceof Write.Derive
                                && witness.derived().containsKey(write.target())))
                .forEach(rules::add);
        var outcome = CompiledRules.compile(new RuleModel(rules), dictionary).evaluate(witness.facts());
        assertThat(outcome.failure()).as("%s", finding).isEqualTo(Optional.empty());
        return outcome;
    }

    private static List<RuleDefinition> given(Witness witness, Phase phase) {
        var given = new ArrayList<RuleDefinition>();
        witness.derived().forEach((code, value) -> add(given, code, Rules.derive(code, value.toPlainString()), phase));
        witness.aspects().forEach((code, value) -> add(given, code, Rules.add(code, value.toPlainString()), phase));
        witness.ratings().forEach((dimension, level) -> add(given, dimension, Rules.rate(dimension, level), phase));
        witness.grade().ifPresent(grade -> add(given, grade, Rules.grade(grade), phase));
        return given;
    }

    private static void add(List<RuleDefinition> given, String name, Write write, Phase phase) {
        if (write.phase() == Phase.DERIVE || write.phase().compareTo(phase) < 0) {
            given.add(Rules.rule("given " + write.phase() + " " + name, Rules.when(), write));
        }
    }
}
