package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.NotAnalysed.Reason;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.engine.dictionary.TablePolicy.Hit;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds each table against its policy: overlaps where at most one row may fit, gaps where every input must meet one. */
final class Tables {

    private static final int MOST_GAPS = 20;

    private final RuleModel model;
    private final Map<RuleDefinition, Analysis> live;
    private final Map<Axis, Scale> scales;
    private final Subjects subjects;
    private final Reach reach;
    private final RuleDictionary dictionary;
    private final Found found;

    Tables(
            RuleModel model,
            Map<RuleDefinition, Analysis> live,
            Map<Axis, Scale> scales,
            Subjects subjects,
            Reach reach,
            RuleDictionary dictionary,
            Found found) {
        this.model = model;
        this.live = live;
        this.scales = scales;
        this.subjects = subjects;
        this.reach = reach;
        this.dictionary = dictionary;
        this.found = found;
    }

    void look() {
        for (var policy : dictionary.tables()) {
            var rows = new LinkedHashMap<RuleDefinition, Area>();
            live.forEach((rule, analysis) -> {
                if (rule.metadata().table().filter(policy.table()::equals).isPresent() && analysis.isWhole()) {
                    rows.put(rule, analysis.area());
                }
            });
            if (!rows.isEmpty()) {
                look(policy, rows);
            }
        }
    }

    private void look(TablePolicy policy, Map<RuleDefinition, Area> rows) {
        var first = rows.keySet().iterator().next();
        try {
            if (policy.hit() == Hit.UNIQUE) {
                overlaps(List.copyOf(rows.entrySet()));
            }
            if (policy.complete() && isWhole(policy)) {
                gaps(policy, rows);
            }
        } catch (NotAnalysable e) {
            found.notAnalysed(policy.table(), Reason.TOO_COMPLEX, first.origin().place());
        }
    }

    /** A row that could not be analysed may fit anywhere. */
    private boolean isWhole(TablePolicy policy) {
        return live.entrySet().stream()
                .filter(entry -> entry.getKey()
                        .metadata()
                        .table()
                        .filter(policy.table()::equals)
                        .isPresent())
                .allMatch(entry -> entry.getValue().isWhole());
    }

    private void overlaps(List<Map.Entry<RuleDefinition, Area>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (rows.get(i).getValue().meets(rows.get(j).getValue())) {
                    var both = rows.get(i).getValue().and(rows.get(j).getValue());
                    if (reach.isPossible(both)) {
                        found.pair(
                                Kind.OVERLAP, rows.get(j).getKey(), rows.get(i).getKey(), Optional.of(both));
                    }
                }
            }
        }
    }

    private void gaps(TablePolicy policy, Map<RuleDefinition, Area> rows) {
        var remedies = new Remedies(model, dictionary, scales, subjects, rows);
        var gaps = new Gaps(rows.values(), scales);
        gaps.regions().stream()
                .filter(gap -> reach.isPossible(new Area(List.of(gap))))
                .limit(MOST_GAPS)
                .forEach(gap -> {
                    var beside = remedies.beside(gap);
                    found.gap(
                            policy.table(),
                            gap,
                            remedies.of(policy.table(), gap, gaps.input(), beside),
                            beside.origin().place());
                });
    }
}
