package id.tolok.engine.internal.verifying;

import id.tolok.engine.NotAnalysed.Reason;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could be told of one rule.
 *
 * @param area where all conditions hold that could be analysed
 * @param nearest where as many of them as can hold together do, in their order
 * @param open why the others could not be; absent where there are none
 */
record Analysis(Area area, Area nearest, Optional<Reason> open) {

    static Analysis of(RuleDefinition rule, Map<Axis, Scale> scales, Subjects subjects) {
        return of(rule.conditions(), new Regions(scales, subjects), subjects);
    }

    static Analysis of(List<Condition> conditions, Regions regions, Subjects subjects) {
        var area = Area.EVERYBODY;
        var open = Optional.<Reason>empty();
        var analysed = new ArrayList<Condition>();
        for (var condition : conditions) {
            try {
                area = area.and(regions.of(condition));
                analysed.add(condition);
            } catch (NotAnalysable e) {
                open = open.or(() -> Optional.of(e.reason()));
            }
        }
        return new Analysis(area, area.isEmpty() ? nearest(analysed, regions, subjects) : area, open);
    }

    private static Area nearest(List<Condition> conditions, Regions regions, Subjects subjects) {
        var nearest = Area.EVERYBODY;
        for (var condition : conditions) {
            for (var part : parts(condition, regions, subjects)) {
                var both = nearest.and(part);
                nearest = both.isEmpty() ? nearest : both;
            }
        }
        return nearest;
    }

    /** Constraint by constraint where one fact is asked for. */
    private static List<Area> parts(Condition condition, Regions regions, Subjects subjects) {
        if (condition instanceof Pattern pattern) {
            var codes = subjects.codes(pattern).orElseThrow();
            if (codes.size() == 1) {
                var code = codes.first();
                var parts = new ArrayList<Area>();
                parts.add(regions.existence(pattern.type(), code));
                pattern.constraints().forEach(part -> parts.add(regions.of(pattern.type(), code, part)));
                return parts;
            }
        }
        return List.of(regions.of(condition));
    }

    boolean isWhole() {
        return open.isEmpty();
    }
}
