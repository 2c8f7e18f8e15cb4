package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.execution.DeriveLayers;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at all rules of a set together, phase by phase. */
public final class Verifier {

    private final RuleModel model;
    private final RuleDictionary dictionary;
    private final KnownValues known;
    private final Subjects subjects;
    private final Map<Axis, Scale> scales;
    private final Reach reach;
    private final Found found;
    private final Map<RuleDefinition, Analysis> live = new LinkedHashMap<>();

    public Verifier(RuleModel model, RuleDictionary dictionary) {
        this.model = model;
        this.dictionary = dictionary;
        this.known = new KnownValues(dictionary);
        this.subjects = new Subjects(model, dictionary);
        this.scales = Axes.of(model, subjects, dictionary);
        this.reach = new Reach(scales);
        this.found = new Found(new Witnesses(scales, subjects, known));
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
            found.add(Kind.UNREACHABLE, rule, Optional.of(analysis.area()));
        } else {
            live.put(rule, analysis);
            reach.add(rule, analysis);
            analysis.open().ifPresent(reason -> found.notAnalysed(rule, reason));
        }
        if (rule.metadata().basis().filter(basis -> !basis.isBlank()).isEmpty()) {
            found.add(Kind.NO_BASIS, rule, analysis.isWhole() ? Optional.of(analysis.area()) : Optional.empty());
        }
    }

    /** By itself, or because of what no rule gives. */
    private void dead(RuleDefinition rule, Analysis analysis) {
        boolean byItself = Analysis.of(rule, Axes.of(model, subjects, dictionary), subjects)
                .area()
                .isEmpty();
        if (!byItself) {
            found.add(Kind.UNREACHABLE, rule, Optional.of(analysis.nearest()));
        } else if (!found.has(Kind.OUT_OF_RANGE, rule)) {
            found.add(Kind.IMPOSSIBLE, rule, Optional.of(analysis.nearest()));
        }
    }

    /** Rules that cannot fire give no grade. */
    private void grades() {
        if (rules(Phase.DECIDE).isEmpty()) {
            return;
        }
        for (var grade : dictionary.grades()) {
            boolean given = live.keySet().stream()
                    .flatMap(rule -> rule.writes().stream())
                    .anyMatch(write -> write instanceof Write.GiveGrade(var code) && code.equals(grade.code()));
            if (!given) {
                found.grade(grade.code());
            }
        }
    }
}
