package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding;
import id.tolok.engine.Finding.Kind;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.engine.dictionary.TablePolicy.Hit;
import id.tolok.engine.model.RuleDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds each table against its policy: overlaps where at most one row may fit, gaps where every input must meet one. */
final class Tables {

    private static final int MOST_GAPS = 20;

    private final Map<RuleDefinition, Area> regions;
    private final Map<Axis, Scale> scales;
    private final RuleDictionary dictionary;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> tooComplex = new ArrayList<>();

    Tables(Map<RuleDefinition, Area> regions, Map<Axis, Scale> scales, RuleDictionary dictionary) {
        this.regions = regions;
        this.scales = scales;
        this.dictionary = dictionary;
    }

    /** @param notAnalysed tables with such rules have no gaps that could be told */
    List<Finding> findings(Set<String> notAnalysed) {
        for (var policy : dictionary.tables()) {
            var rows = new LinkedHashMap<RuleDefinition, Area>();
            regions.forEach((rule, region) -> {
                if (rule.metadata().table().filter(policy.table()::equals).isPresent()) {
                    rows.put(rule, region);
                }
            });
            if (!rows.isEmpty()) {
                check(policy, rows, !notAnalysed.contains(policy.table()));
            }
        }
        return findings;
    }

    /** Tables with more stretches than can be looked at. */
    List<String> tooComplex() {
        return tooComplex;
    }

    private void check(TablePolicy policy, Map<RuleDefinition, Area> rows, boolean whole) {
        if (policy.hit() == Hit.UNIQUE) {
            overlaps(policy, List.copyOf(rows.entrySet()));
        }
        if (policy.complete() && whole) {
            try {
                gaps(policy, rows);
            } catch (Area.TooComplex e) {
                tooComplex.add(policy.table());
            }
        }
    }

    private void overlaps(TablePolicy policy, List<Map.Entry<RuleDefinition, Area>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                var both = rows.get(i).getValue().and(rows.get(j).getValue());
                if (!both.isEmpty()) {
                    var names = List.of(
                            rows.get(i).getKey().name(), rows.get(j).getKey().name());
                    add(
                            Kind.OVERLAP,
                            policy,
                            names,
                            both.witness(scales),
                            rows.get(j).getKey());
                }
            }
        }
    }

    /** Takes every row out of the whole space of present values; what is left are the gaps. */
    private void gaps(TablePolicy policy, Map<RuleDefinition, Area> rows) {
        var asked =
                rows.values().stream().flatMap(area -> area.regions().stream()).toList();
        var whole = new TreeMap<Axis, BitSet>();
        asked.stream()
                .flatMap(region -> region.accepted().keySet().stream())
                .forEach(axis -> whole.computeIfAbsent(axis, key -> input(key, asked)));
        var left = new Area(List.of(new Region(whole)));
        for (var row : rows.values()) {
            left = left.without(row, scales);
        }
        var first = rows.keySet().iterator().next();
        left.regions().stream()
                .limit(MOST_GAPS)
                .forEach(gap -> add(Kind.GAP, policy, List.of(), gap.witness(scales), first));
    }

    /** An absent value is an input only where a row singles it out. */
    private BitSet input(Axis axis, List<Region> asked) {
        var scale = scales.getOrDefault(axis, new Scale(List.of()));
        boolean absenceCounts = asked.stream()
                .map(region -> region.accepted().get(axis))
                .anyMatch(values -> values != null && values.get(Scale.ABSENT) && values.cardinality() == 1);
        return absenceCounts ? scale.all() : scale.present();
    }

    private void add(
            Kind kind, TablePolicy policy, List<String> rules, SortedMap<String, String> witness, RuleDefinition at) {
        findings.add(new Finding(
                kind,
                Optional.of(policy.table()),
                rules.stream().sorted().toList(),
                witness,
                at.origin().place()));
    }
}
