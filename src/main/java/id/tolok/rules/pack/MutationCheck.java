package id.tolok.rules.pack;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Firing;
import id.tolok.engine.model.RuleModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which threshold, figure or boundary could be another without any case noticing. Each small change of each rule is
 * tried on all cases; those that every case lets through are told.
 */
public final class MutationCheck {

    private final List<Case> cases;
    private final CompiledRules rules;
    private final Map<Case, Set<String>> fired;

    private MutationCheck(List<Case> cases, CompiledRules rules) {
        this.cases = cases;
        this.rules = rules;
        this.fired = fired(cases, rules);
    }

    /** @param survivors in the order of the rules, one for each place */
    public record Report(int tried, List<Mutant> survivors) {

        public Report {
            survivors = List.copyOf(survivors);
        }
    }

    /** Told from the working thread. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int all);
    }

    public static Report run(List<Case> cases, CompiledRules rules, Progress progress) {
        return new MutationCheck(cases, rules).run(progress);
    }

    private Report run(Progress progress) {
        var mutants = rules.model().rules().stream()
                .flatMap(rule -> Mutants.of(rule).stream())
                .toList();
        var survivors = new ArrayList<Mutant>();
        for (int i = 0; i < mutants.size(); i++) {
            if (!isNoticed(mutants.get(i))) {
                survivors.add(mutants.get(i));
            }
            progress.at(i + 1, mutants.size());
        }
        return new Report(mutants.size(), survivors);
    }

    private boolean isNoticed(Mutant mutant) {
        var changed = rules.model().rules().stream()
                .map(rule -> rule.name().equals(mutant.rule().name()) ? mutant.rule() : rule)
                .toList();
        var compiled = CompiledRules.compile(new RuleModel(changed), rules.dictionary());
        return firedFirst(mutant.rule().name())
                .anyMatch(tested -> !CaseComparison.differences(tested, compiled.evaluate(tested.facts()))
                        .isEmpty());
    }

    /** Where the rule fires, a change of it is noticed soonest. */
    private Stream<Case> firedFirst(String rule) {
        return Stream.concat(
                cases.stream().filter(tested -> fires(tested, rule)),
                cases.stream().filter(tested -> !fires(tested, rule)));
    }

    private boolean fires(Case tested, String rule) {
        return fired.getOrDefault(tested, Set.of()).contains(rule);
    }

    private static Map<Case, Set<String>> fired(List<Case> cases, CompiledRules rules) {
        var fired = new IdentityHashMap<Case, Set<String>>();
        cases.forEach(tested -> fired.put(
                tested,
                rules.evaluate(tested.facts()).firings().stream()
                        .map(Firing::rule)
                        .collect(Collectors.toSet())));
        return fired;
    }
}
