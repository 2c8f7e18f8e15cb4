package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding;
import id.tolok.engine.Finding.Kind;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares each rule with each other of its phase. */
final class Pairs {

    private final Map<RuleDefinition, Area> regions;
    private final Map<Axis, Scale> scales;
    private final List<Finding> findings = new ArrayList<>();

    Pairs(Map<RuleDefinition, Area> regions, Map<Axis, Scale> scales) {
        this.regions = regions;
        this.scales = scales;
    }

    List<Finding> findings() {
        var all = List.copyOf(regions.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                compare(all.get(i), all.get(j));
            }
        }
        return findings;
    }

    private void compare(Map.Entry<RuleDefinition, Area> one, Map.Entry<RuleDefinition, Area> other) {
        if (one.getKey().phase() != other.getKey().phase()) {
            return;
        }
        if (one.getKey().writes().equals(other.getKey().writes())) {
            sameWrites(one, other);
        } else if (contradict(one.getKey(), other.getKey())) {
            var both = one.getValue().and(other.getValue());
            if (!both.isEmpty()) {
                add(Kind.CONTRADICTION, one.getKey(), other.getKey(), both);
            }
        }
    }

    private void sameWrites(Map.Entry<RuleDefinition, Area> one, Map.Entry<RuleDefinition, Area> other) {
        boolean oneWithin = one.getValue().within(other.getValue(), scales);
        boolean otherWithin = other.getValue().within(one.getValue(), scales);
        if (oneWithin && otherWithin) {
            add(Kind.DUPLICATE, one.getKey(), other.getKey(), one.getValue());
        } else if (oneWithin && !addsUp(one.getKey())) {
            add(Kind.SUBSUMED, one.getKey(), other.getKey(), one.getValue());
        } else if (otherWithin && !addsUp(one.getKey())) {
            add(Kind.SUBSUMED, other.getKey(), one.getKey(), other.getValue());
        }
    }

    /** Points count as often as they are given, so a narrower rule means more. */
    private static boolean addsUp(RuleDefinition rule) {
        return rule.writes().stream().anyMatch(write -> write instanceof Write.Add || write instanceof Write.Propose);
    }

    private static boolean contradict(RuleDefinition one, RuleDefinition other) {
        return one.writes().stream().anyMatch(write -> other.writes().stream().anyMatch(o -> contradict(write, o)));
    }

    private static boolean contradict(Write one, Write other) {
        return switch (one) {
            case Write.Rate(var dimension, var level) ->
                other instanceof Write.Rate(var d, var l) && d.equals(dimension) && !l.equals(level);
            case Write.GiveGrade(var grade) -> other instanceof Write.GiveGrade(var g) && !g.equals(grade);
            case Write.Derive(var code, var value) ->
                other instanceof Write.Derive(var c, var v) && c.equals(code) && !v.equals(value);
            case Write.Award(var code, var value) ->
                other instanceof Write.Award(var c, var v) && c.equals(code) && !v.equals(value);
            default -> false;
        };
    }

    /** @param first the rule that the finding is about, where it is about one */
    private void add(Kind kind, RuleDefinition first, RuleDefinition second, Area where) {
        var rules = Stream.of(first.name(), second.name());
        findings.add(new Finding(
                kind,
                Optional.empty(),
                kind == Kind.SUBSUMED ? rules.toList() : rules.sorted().toList(),
                new TreeMap<>(where.witness(scales)),
                first.origin().place()));
    }
}
