package id.tolok.rules.pack;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Firing;
import id.tolok.engine.model.RuleModel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Told from any thread. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int all);

        /** Asked before each trial; whatever was not tried by then is not told. */
        default boolean isCancelled() {
            return false;
        }
    }

    public static Report run(List<Case> cases, CompiledRules rules, Progress progress) {
        return new MutationCheck(cases, rules).run(progress);
    }

    private Report run(Progress progress) {
        var mutants = rules.model().rules().stream()
                .flatMap(rule -> Mutants.of(rule).stream())
                .toList();
        var tried = new AtomicInteger();
        var survivors = mutants.parallelStream()
                .filter(mutant -> {
                    if (progress.isCancelled()) {
                        return false;
                    }
                    boolean survives = !isNoticed(mutant);
                    progress.at(tried.incrementAndGet(), mutants.size());
                    return survives;
                })
                .toList();
        return new Report(tried.get(), survivors);
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
