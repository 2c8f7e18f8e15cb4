package id.tolok.evaluation.internal;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.SnapshotSlice;
import id.tolok.facts.Snapshots;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.rules.Impact;
import id.tolok.rules.ImpactEvidence;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Evaluates everybody by two sets of rules, each over facts aggregated by its own dictionary. */
@Component
class ImpactOverStoredFacts implements ImpactEvidence {

    /** People whose outcomes by the first rules are kept until the second ones were asked. */
    private static final int AT_A_TIME = 2_000;

    private final Organisation organisation;
    private final Snapshots snapshots;

    ImpactOverStoredFacts(Organisation organisation, Snapshots snapshots) {
        this.organisation = organisation;
        this.snapshots = snapshots;
    }

    @Override
    public Impact of(CompiledRules before, CompiledRules after, PeriodId period, Progress progress) {
        var people = organisation.employeeIds(EmployeeFilter.ALL);
        var tally = new ImpactTally(people.size(), progress);
        if (before.dictionary().equals(after.dictionary())) {
            inParallel(
                    people,
                    period,
                    before.dictionary(),
                    slice -> slice.facts()
                            .forEach(person -> tally.add(
                                    person.facts(), before.evaluate(person.facts()), after.evaluate(person.facts()))));
        } else {
            for (int from = 0; from < people.size(); from += AT_A_TIME) {
                var some = people.subList(from, Math.min(from + AT_A_TIME, people.size()));
                var old = outcomes(before, some, period);
                inParallel(
                        some,
                        period,
                        after.dictionary(),
                        slice -> slice.facts()
                                .forEach(person -> Optional.ofNullable(old.get(person.employee()))
                                        .ifPresent(outcome ->
                                                tally.add(person.facts(), outcome, after.evaluate(person.facts())))));
            }
        }
        return tally.impact();
    }

    @Override
    public List<Typical> typical(CompiledRules rules, PeriodId period, int most) {
        var people = organisation.employeeIds(EmployeeFilter.ALL);
        var kinds = new HashMap<Object, Typical>();
        snapshots.inSlices(people, period, rules.dictionary(), slice -> {
            for (var person : slice.facts()) {
                var outcome = rules.evaluate(person.facts());
                kinds.merge(
                        kind(outcome),
                        new Typical(1, person.facts(), outcome),
                        (known, one) -> new Typical(known.people() + 1, known.facts(), known.outcome()));
            }
        });
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(Typical::people)
                        .reversed()
                        .thenComparing(typical -> typical.facts().employee().nip()))
                .limit(most)
                .toList();
    }

    private static List<Object> kind(Outcome outcome) {
        return List.of(
                outcome.grade(),
                outcome.firings().stream().map(firing -> firing.rule()).collect(Collectors.toSet()));
    }

    private Map<EmployeeId, Outcome> outcomes(CompiledRules rules, List<EmployeeId> people, PeriodId period) {
        var outcomes = new java.util.concurrent.ConcurrentHashMap<EmployeeId, Outcome>();
        inParallel(
                people,
                period,
                rules.dictionary(),
                slice -> slice.facts()
                        .forEach(person -> outcomes.put(person.employee(), rules.evaluate(person.facts()))));
        return outcomes;
    }

    /** Reads on this thread; aggregates and evaluates on the others. */
    private void inParallel(
            Collection<EmployeeId> people, PeriodId period, RuleDictionary dictionary, Consumer<SnapshotSlice> work) {
        var running = new ArrayList<CompletableFuture<Void>>();
        snapshots.inSlices(
                people,
                period,
                dictionary,
                slice -> running.add(CompletableFuture.runAsync(() -> work.accept(slice), ForkJoinPool.commonPool())));
        running.forEach(CompletableFuture::join);
    }
}
