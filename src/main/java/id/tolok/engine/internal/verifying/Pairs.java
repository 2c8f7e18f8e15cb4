package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.internal.verifying.Meanings.Meaning;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares each rule with each other of its phase. */
final class Pairs {

    private final Map<RuleDefinition, Analysis> rules;
    private final Map<Axis, Scale> scales;
    private final Subjects subjects;
    private final Reach reach;
    private final Found found;

    Pairs(Map<RuleDefinition, Analysis> rules, Map<Axis, Scale> scales, Subjects subjects, Reach reach, Found found) {
        this.rules = rules;
        this.scales = scales;
        this.subjects = subjects;
        this.reach = reach;
        this.found = found;
    }

    private record Compared(RuleDefinition rule, Analysis analysis, List<Meaning> meanings) {}

    void compare() {
        var phases = new EnumMap<Phase, List<Compared>>(Phase.class);
        rules.forEach((rule, analysis) -> phases.computeIfAbsent(rule.phase(), phase -> new ArrayList<>())
                .add(new Compared(rule, analysis, Meanings.of(rule, subjects))));
        for (var all : phases.values()) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    compare(all.get(i), all.get(j));
                }
            }
        }
    }

    private void compare(Compared one, Compared other) {
        boolean same = one.meanings.equals(other.meanings);
        if (same && one.rule.conditions().equals(other.rule.conditions())) {
            found.pair(Kind.DUPLICATE, one.rule, other.rule, witnessed(one, other));
        } else if (one.analysis.isWhole() && other.analysis.isWhole()) {
            try {
                if (same) {
                    sameWrites(one, other);
                } else if (contradict(one, other)) {
                    contradiction(one, other);
                }
            } catch (NotAnalysable e) {
                found.notAnalysed(one.rule, e.reason());
            }
        }
    }

    private static Optional<Area> witnessed(Compared one, Compared other) {
        return one.analysis.isWhole() && other.analysis.isWhole() ? Optional.of(one.analysis.area()) : Optional.empty();
    }

    private static boolean contradict(Compared one, Compared other) {
        return one.meanings.stream().anyMatch(meaning -> other.meanings.stream().anyMatch(meaning::contradicts));
    }

    private void contradiction(Compared one, Compared other) {
        if (one.analysis.area().meets(other.analysis.area())) {
            var both = one.analysis.area().and(other.analysis.area());
            if (reach.isPossible(both)) {
                found.pair(Kind.CONTRADICTION, one.rule, other.rule, Optional.of(both));
            }
        }
    }

    private void sameWrites(Compared one, Compared other) {
        boolean oneWithin = isWithin(one, other);
        boolean otherWithin = isWithin(other, one);
        if (oneWithin && otherWithin) {
            found.pair(Kind.DUPLICATE, one.rule, other.rule, Optional.of(one.analysis.area()));
        } else if (oneWithin && !addsUp(one.rule)) {
            found.pair(Kind.SUBSUMED, one.rule, other.rule, Optional.of(one.analysis.area()));
        } else if (otherWithin && !addsUp(one.rule)) {
            found.pair(Kind.SUBSUMED, other.rule, one.rule, Optional.of(other.analysis.area()));
        }
    }

    private boolean isWithin(Compared one, Compared other) {
        return one.analysis.area().within(other.analysis.area(), scales);
    }

    /** Points count as often as they are given, so a narrower rule means more. */
    private static boolean addsUp(RuleDefinition rule) {
        return rule.writes().stream().anyMatch(write -> write instanceof Write.Add || write instanceof Write.Propose);
    }
}
