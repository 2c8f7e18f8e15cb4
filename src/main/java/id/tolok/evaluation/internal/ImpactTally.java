package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.rules.Impact;
import id.tolok.rules.Impact.GradeMove;
import id.tolok.rules.Impact.RuleShare;
import id.tolok.rules.ImpactEvidence.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what two sets of rules give to the same people. */
final class ImpactTally {

    private final int people;
    private final Progress progress;
    private final Map<Move, Moved> grades = new HashMap<>();
    private final Map<String, Integer> rules = new HashMap<>();
    private final AspectTally aspects = new AspectTally();
    private final SliceTally slices = new SliceTally();
    private int seen;
    private int moved;

    ImpactTally(int people, Progress progress) {
        this.people = people;
        this.progress = progress;
    }

    void add(EmployeeFacts facts, Outcome before, Outcome after) {
        boolean differs = !given(before).equals(given(after));
        var because = differs ? changedRules(before, after) : Set.<String>of();
        int done = count(facts, before, after, differs, because);
        progress.at(done, people);
    }

    private synchronized int count(
            EmployeeFacts facts, Outcome before, Outcome after, boolean differs, Set<String> because) {
        seen++;
        moved += differs ? 1 : 0;
        var move = grades.computeIfAbsent(new Move(before.grade(), after.grade()), key -> new Moved());
        move.people++;
        because.forEach(rule -> {
            rules.merge(rule, 1, Integer::sum);
            move.because.merge(rule, 1, Integer::sum);
        });
        aspects.add(before.aspects(), after.aspects());
        slices.add(facts.employee(), before.grade(), after.grade(), differs);
        return seen;
    }

    synchronized Impact impact() {
        var moves = grades.entrySet().stream()
                .map(entry -> new GradeMove(
                        entry.getKey().before(),
                        entry.getKey().after(),
                        entry.getValue().people,
                        shares(entry.getValue().because)))
                .sorted(Comparator.comparingInt(GradeMove::people)
                        .reversed()
                        .thenComparing(move -> move.before().orElse(""))
                        .thenComparing(move -> move.after().orElse("")))
                .toList();
        return new Impact(seen, moved, moves, shares(rules), aspects.shifts(), slices.slices());
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

    private static List<RuleShare> shares(Map<String, Integer> rules) {
        return rules.entrySet().stream()
                .map(entry -> new RuleShare(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(RuleShare::people).reversed().thenComparing(RuleShare::rule))
                .toList();
    }

    private record Contributed(String rule, Firing.Contribution contribution) {}

    private record Move(Optional<String> before, Optional<String> after) {}

    private static final class Moved {
        private final Map<String, Integer> because = new HashMap<>();
        private int people;
    }
}
