package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.execution.DeriveLayers;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at all rules of a set together, phase by phase. */
public final class Verifier {

    private final RuleModel model;
    private final RuleDictionary dictionary;
    private final KnownValues known;
    private final Subjects subjects;
    private final Map<Axis, Scale> scales;
    private final Reach reach;
    private final Found found;
    private final Nearest nearest;
    private final Map<RuleDefinition, Analysis> live = new LinkedHashMap<>();
    private final Map<RuleDefinition, Area> dead = new LinkedHashMap<>();

    public Verifier(RuleModel model, RuleDictionary dictionary) {
        this.model = model;
        this.dictionary = dictionary;
        this.known = new KnownValues(dictionary);
        this.subjects = new Subjects(model, dictionary);
        this.scales = Axes.of(model, subjects, dictionary);
        this.reach = new Reach(scales);
        var witnesses = new Witnesses(scales, subjects, known);
        this.found = new Found(witnesses, new Inventor(subjects, known, witnesses));
        this.nearest = new Nearest(scales, reach);
    }

    public Verification verify() {
        derived();
        for (var phase : Phase.values()) {
            if (phase != Phase.DERIVE) {
                rules(phase).forEach(this::look);
            }
            reach.close(phase);
        }
        new Pairs(live, scales, subjects, reach, found).compare();
        new Tables(model, live, scales, subjects, reach, dictionary, found).look();
        grades();
        return found.all();
    }

    private List<RuleDefinition> rules(Phase phase) {
        return model.rules().stream().filter(rule -> rule.phase() == phase).toList();
    }

    /** Layer by layer, each derived indicator before the rules that ask for it. */
    private void derived() {
        var layers = DeriveLayers.of(model);
        dictionary.indicators().stream()
                .filter(one ->
                        known.isOnlyDerived(one.code()) && !layers.codes().contains(one.code()))
                .forEach(one -> reach.derived(one.code()));
        int layer = 0;
        for (var rule : rules(Phase.DERIVE).stream()
                .sorted(Comparator.comparingInt(layers::layer))
                .toList()) {
            for (; layer < layers.layer(rule); layer++) {
                close(layers, layer);
            }
            look(rule);
        }
        close(layers, layer);
    }

    private void close(DeriveLayers layers, int layer) {
        layers.codes().stream()
                .filter(code -> layers.layerOf(code) == layer && known.isOnlyDerived(code))
                .forEach(reach::derived);
    }

    private void look(RuleDefinition rule) {
        new OutOfRange(scales, subjects, known, found).look(rule);
        new Nothing(scales, subjects, found).look(rule);
        var analysis = Analysis.of(rule, scales, subjects);
        if (analysis.area().isEmpty()) {
            dead(rule, analysis);
        } else if (!reach.isPossible(analysis.area())) {
            var asked = analysis.area().regions().getFirst().accepted().entrySet().stream()
                    .map(entry -> said(entry.getKey(), entry.getValue(), scales))
                    .collect(Collectors.joining(", "));
            unreachable(
                    rule, asked, nearest.attainable(analysis.area().regions().getFirst()));
        } else {
            live.put(rule, analysis);
            reach.add(rule, analysis);
            analysis.open().ifPresent(reason -> found.notAnalysed(rule, reason));
        }
        if (rule.metadata().basis().filter(basis -> !basis.isBlank()).isEmpty()) {
            found.met(Kind.NO_BASIS, rule, analysis.isWhole() ? Optional.of(analysis.area()) : Optional.empty());
        }
    }

    /** By itself, or because of what no rule gives. */
    private void dead(RuleDefinition rule, Analysis analysis) {
        var anybody = Axes.of(model, subjects, dictionary);
        var byItself = Analysis.of(rule, anybody, subjects).area();
        if (!byItself.isEmpty()) {
            var asked = byItself.regions().getFirst();
            unreachable(rule, notGiven(asked, anybody), nearest.completed(analysis.nearest(), asked));
        } else {
            dead.put(rule, analysis.nearest());
            if (!found.has(Kind.OUT_OF_RANGE, rule)) {
                found.add(Kind.IMPOSSIBLE, rule, Optional.of(analysis.nearest()));
            }
        }
    }

    private void unreachable(RuleDefinition rule, String asked, Area nearest) {
        dead.put(rule, nearest);
        found.add(
                Kind.UNREACHABLE,
                Optional.of(asked),
                rule,
                Optional.of(nearest),
                rule.origin().place());
    }

    /** What is asked for and cannot be had. */
    private String notGiven(Region asked, Map<Axis, Scale> anybody) {
        return asked.accepted().entrySet().stream()
                .filter(entry -> !scale(entry.getKey(), scales).all().intersects(entry.getValue()))
                .map(entry -> said(entry.getKey(), entry.getValue(), anybody))
                .collect(Collectors.joining(", "));
    }

    private static String said(Axis axis, BitSet positions, Map<Axis, Scale> scales) {
        return axis.label() + " = " + scale(axis, scales).text(positions.nextSetBit(0));
    }

    private static Scale scale(Axis axis, Map<Axis, Scale> scales) {
        return Objects.requireNonNull(scales.get(axis), axis::label);
    }

    /** Rules that cannot fire give no grade. */
    private void grades() {
        if (!rules(Phase.DECIDE).isEmpty()) {
            new Grades(dictionary, live, dead, found).look();
        }
    }
}
