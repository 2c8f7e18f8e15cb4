package id.tolok.evaluation.internal;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.facts.PersonFacts;
import id.tolok.facts.Snapshots;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.GradeMove;
import id.tolok.rules.Impact.RuleShare;
import id.tolok.rules.ImpactEvidence;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Evaluates everybody by two sets of rules, each over facts aggregated by its own dictionary. */
@Component
class ImpactOverStoredFacts implements ImpactEvidence {

    private final Organisation organisation;
    private final Snapshots snapshots;

    ImpactOverStoredFacts(Organisation organisation, Snapshots snapshots) {
        this.organisation = organisation;
        this.snapshots = snapshots;
    }

    @Override
    public Impact of(CompiledRules before, CompiledRules after, PeriodId period) {
        var people = organisation.employeeIds(EmployeeFilter.ALL);
        var old = outcomes(before, people, period);
        var now = before.dictionary().equals(after.dictionary()) ? old.with(after) : outcomes(after, people, period);
        return compare(old.results(), now.results());
    }

    private Simulated outcomes(CompiledRules rules, List<EmployeeId> people, PeriodId period) {
        var taken = snapshots.take(people, period, rules.dictionary()).people();
        return new Simulated(taken, Simulated.evaluate(taken, rules));
    }

    static Impact compare(Map<EmployeeId, Outcome> before, Map<EmployeeId, Outcome> after) {
        int moved = 0;
        var grades = new HashMap<Map.Entry<?, ?>, GradeMove>();
        var rules = new HashMap<String, Integer>();
        for (var person : before.entrySet()) {
            var old = person.getValue();
            var now = after.getOrDefault(person.getKey(), old);
            grades.merge(
                    Map.entry(old.grade(), now.grade()),
                    new GradeMove(old.grade(), now.grade(), 1),
                    (a, b) -> new GradeMove(a.before(), a.after(), a.people() + 1));
            if (!given(old).equals(given(now))) {
                moved++;
                changedRules(old, now).forEach(rule -> rules.merge(rule, 1, Integer::sum));
            }
        }
        return new Impact(before.size(), moved, sorted(grades), shares(rules));
    }

    /** What a person gets, whichever rules gave it. */
    private static List<Object> given(Outcome outcome) {
        return List.of(
                outcome.status(),
                outcome.aspects(),
                outcome.ratings(),
                outcome.grade(),
                outcome.proposals().stream()
                        .map(p -> List.of(p.code(), p.months()))
                        .toList(),
                outcome.awards(),
                outcome.recommendations(),
                outcome.flags());
    }

    private static Set<String> changedRules(Outcome before, Outcome after) {
        var old = contributions(before);
        var now = contributions(after);
        var rules = new HashSet<String>();
        old.stream().filter(c -> !now.contains(c)).forEach(c -> rules.add(c.rule()));
        now.stream().filter(c -> !old.contains(c)).forEach(c -> rules.add(c.rule()));
        return rules;
    }

    private static Set<Contributed> contributions(Outcome outcome) {
        return outcome.firings().stream()
                .map(firing -> new Contributed(firing.rule(), firing.contribution()))
                .collect(Collectors.toSet());
    }

    private static List<GradeMove> sorted(Map<?, GradeMove> grades) {
        return grades.values().stream()
                .sorted(Comparator.comparingInt(GradeMove::people)
                        .reversed()
                        .thenComparing(move -> move.before().orElse(""))
                        .thenComparing(move -> move.after().orElse("")))
                .toList();
    }

    private static List<RuleShare> shares(Map<String, Integer> rules) {
        return rules.entrySet().stream()
                .map(entry -> new RuleShare(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(RuleShare::people).reversed().thenComparing(RuleShare::rule))
                .toList();
    }

    private record Contributed(String rule, Firing.Contribution contribution) {}

    private record Simulated(List<PersonFacts> people, Map<EmployeeId, Outcome> results) {

        Simulated with(CompiledRules rules) {
            return new Simulated(people, evaluate(people, rules));
        }

        static Map<EmployeeId, Outcome> evaluate(List<PersonFacts> people, CompiledRules rules) {
            return people.parallelStream()
                    .collect(Collectors.toMap(PersonFacts::employee, person -> rules.evaluate(person.facts())));
        }
    }
}
