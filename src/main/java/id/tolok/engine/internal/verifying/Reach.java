package id.tolok.engine.internal.verifying;

import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What rules can give to later phases: shrinks the scales of what only rules give, phase by phase, and traces ratings and
 * grades back to what they follow from.
 */
final class Reach {

    private final Map<Axis, Scale> scales;
    private final List<Giver> givers = new ArrayList<>();
    private final Map<Axis, Map<String, Area>> sources = new HashMap<>();

    Reach(Map<Axis, Scale> scales) {
        this.scales = scales;
    }

    /** A rule that somebody may meet. */
    record Giver(RuleDefinition rule, Analysis analysis) {

        Area area() {
            return analysis.isWhole() ? analysis.area() : Area.EVERYBODY;
        }
    }

    void add(RuleDefinition rule, Analysis analysis) {
        givers.add(new Giver(rule, analysis));
    }

    /** Nobody has a derived indicator that no rule derives, nor another value than rules give. */
    void derived(String code) {
        var axis = new Axis(FactType.INDICATOR, code, "value");
        var values = writes(Phase.DERIVE)
                .filter(write -> write.target().equals(code))
                .map(write -> Constants.of(((Write.Derive) write).value()))
                .toList();
        shrink(axis, values);
    }

    void close(Phase phase) {
        switch (phase) {
            case DERIVE, ADVISE -> {}
            case SCORE ->
                axes(FactType.ASPECT_SCORE).forEach(axis -> {
                    boolean given =
                            writes(phase).anyMatch(write -> write.target().equals(axis.code()));
                    shrink(axis, given ? List.of(Optional.empty()) : List.of());
                });
            case RATE -> axes(FactType.RATING).forEach(this::ratings);
            case DECIDE -> axes(FactType.GRADE).forEach(this::grades);
        }
    }

    private List<Axis> axes(FactType type) {
        return scales.keySet().stream().filter(axis -> axis.type() == type).toList();
    }

    private Stream<Write> writes(Phase phase) {
        return givers.stream()
                .filter(giver -> giver.rule().phase() == phase)
                .flatMap(giver -> giver.rule().writes().stream());
    }

    private void ratings(Axis axis) {
        gives(
                axis,
                write -> write instanceof Write.Rate(var dimension, var level) && dimension.equals(axis.code())
                        ? Optional.of(level)
                        : Optional.empty());
    }

    private void grades(Axis axis) {
        gives(axis, write -> write instanceof Write.GiveGrade(var grade) ? Optional.of(grade) : Optional.empty());
    }

    private void gives(Axis axis, Function<Write, Optional<String>> value) {
        var from = new HashMap<String, Area>();
        for (var giver : givers) {
            giver.rule().writes().stream()
                    .flatMap(write -> value.apply(write).stream())
                    .forEach(code -> from.merge(code, giver.area(), Area::or));
        }
        sources.put(axis, from);
        shrink(
                axis,
                from.keySet().stream()
                        .map(code -> Optional.<Comparable<?>>of(code))
                        .toList());
    }

    /** @param values that are given; an absent one stands for any */
    private void shrink(Axis axis, List<Optional<Comparable<?>>> values) {
        var scale = scales.get(axis);
        if (scale == null || values.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        var possible = new BitSet();
        possible.set(Scale.ABSENT);
        for (var value : values) {
            int position = scale.position(value.orElseThrow());
            if (position < 0) {
                return;
            }
            possible.set(position);
        }
        scales.put(axis, scale.only(possible));
    }

    /** Whether the facts can come together; when in doubt, they can. */
    boolean isPossible(Area area) {
        try {
            return area.regions().stream().anyMatch(region -> !origin(region).isEmpty());
        } catch (NotAnalysable e) {
            return true;
        }
    }

    /** Where the ratings and the grade of a region come from; an absent one can come from everywhere. */
    private Area origin(Region region) {
        var origin = new Area(List.of(region));
        for (var entry : region.accepted().entrySet()) {
            var from = sources.get(entry.getKey());
            var scale = scales.get(entry.getKey());
            if (from != null && scale != null && !entry.getValue().get(Scale.ABSENT)) {
                origin = origin.and(from(from, scale, entry.getValue()));
            }
        }
        return origin;
    }

    private static Area from(Map<String, Area> sources, Scale scale, BitSet accepted) {
        return accepted.stream()
                .mapToObj(scale::text)
                .map(code -> sources.getOrDefault(code, Area.NOBODY))
                .reduce(Area.NOBODY, Area::or);
    }
}
