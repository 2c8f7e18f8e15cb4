package id.tolok.engine.internal.verifying;

import id.tolok.engine.Remedy;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.verifying.Stretch.Between;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rows that close gaps, each after the row beside it, and holds each against the gap before it is offered. */
final class Remedies {

    private static final int ELSEWHERE = 1_000;

    private final RuleModel model;
    private final RuleDictionary dictionary;
    private final Map<Axis, Scale> scales;
    private final Subjects subjects;
    private final Map<RuleDefinition, Area> rows;

    Remedies(
            RuleModel model,
            RuleDictionary dictionary,
            Map<Axis, Scale> scales,
            Subjects subjects,
            Map<RuleDefinition, Area> rows) {
        this.model = model;
        this.dictionary = dictionary;
        this.scales = scales;
        this.subjects = subjects;
        this.rows = rows;
    }

    /** The row that is nearest to the gap, the first of several. */
    RuleDefinition beside(Region gap) {
        return rows.entrySet().stream()
                .min(Comparator.comparingLong(row -> row.getValue().regions().stream()
                        .mapToLong(region -> distance(region, gap))
                        .min()
                        .orElse(Long.MAX_VALUE)))
                .orElseThrow()
                .getKey();
    }

    /** What rows ask first weighs most. */
    private long distance(Region row, Region gap) {
        long distance = 0;
        for (var axis : asked()) {
            var own = row.accepted().get(axis);
            var missing = gap.accepted().get(axis);
            distance *= ELSEWHERE + 1;
            distance += own == null || missing == null || own.intersects(missing) ? 0 : distance(axis, own, missing);
        }
        return distance;
    }

    /** The fields in the order in which the first row asks for them. */
    private List<Axis> asked() {
        var axes = new ArrayList<Axis>();
        rows.keySet().iterator().next().conditions().stream()
                .flatMap(Patterns::in)
                .forEach(pattern -> rows.values().iterator().next().regions().stream()
                        .flatMap(region -> region.accepted().keySet().stream())
                        .filter(axis -> axis.type() == pattern.type())
                        .filter(axis -> subjects.codes(pattern)
                                .filter(codes -> codes.contains(axis.code()))
                                .isPresent())
                        .filter(axis -> !axes.contains(axis))
                        .forEach(axes::add));
        return axes;
    }

    private int distance(Axis axis, BitSet own, BitSet gap) {
        var scale = scales.get(axis);
        boolean numbers = scale != null
                && scale.stretches().stream().anyMatch(stretch -> stretch instanceof Between || isNumber(stretch));
        if (!numbers) {
            return ELSEWHERE;
        }
        int between = own.nextSetBit(0) > gap.nextSetBit(0)
                ? own.nextSetBit(0) - gap.length() + 1
                : gap.nextSetBit(0) - own.length() + 1;
        return Math.min(between, ELSEWHERE);
    }

    private static boolean isNumber(Stretch stretch) {
        return stretch instanceof Stretch.Exactly(var value) && value instanceof BigDecimal;
    }

    /** Empty where no row can say exactly what is missing. */
    Optional<Remedy> of(String table, Region gap, Region input, RuleDefinition beside) {
        return new MissingRow(gap, input, beside, scales, subjects)
                .conditions()
                .map(row -> new RuleDefinition(
                        name(table, row.label()),
                        beside.phase(),
                        new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(table)),
                        row.conditions(),
                        beside.writes(),
                        beside.origin()))
                .filter(rule -> closes(rule, gap, input))
                .map(rule -> new Remedy(rule, beside.name(), dictionary));
    }

    /** Reads what would be inserted, and sees that it fits the gap and nothing else. */
    private boolean closes(RuleDefinition rule, Region gap, Region input) {
        var file = new SourceFile("row.drl", RulePrinter.print(rule).getBytes(StandardCharsets.UTF_8));
        var read = RuleChecker.check(List.of(file), Optional.empty());
        if (read.issues().hasErrors()) {
            return false;
        }
        try {
            var area = new Regions(scales, subjects)
                    .all(read.model().rules().getFirst().conditions())
                    .and(new Area(List.of(input)));
            var missing = new Area(List.of(gap));
            return area.within(missing, scales) && missing.within(area, scales);
        } catch (NotAnalysable e) {
            return false;
        }
    }

    private String name(String table, String label) {
        var stem = (table + ": " + label).replaceAll("[^\\p{L}\\p{N} _.,:()%/+-]", " ");
        var name = cut(stem, "");
        for (int i = 2; model.rule(name).isPresent(); i++) {
            name = cut(stem, " (" + i + ")");
        }
        return name;
    }

    private static String cut(String stem, String end) {
        return stem.substring(0, Math.min(stem.length(), 120 - end.length())) + end;
    }
}
