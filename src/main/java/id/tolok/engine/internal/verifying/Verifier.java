package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding;
import id.tolok.engine.Finding.Kind;
import id.tolok.engine.Verification;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at all rules of a set together. */
public final class Verifier {

    private final RuleModel model;
    private final RuleDictionary dictionary;
    private final Map<Axis, Scale> scales;
    private final Map<RuleDefinition, Area> regions = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notAnalysed = new ArrayList<>();

    public Verifier(RuleModel model, RuleDictionary dictionary) {
        this.model = model;
        this.dictionary = dictionary;
        this.scales = Axes.of(model, dictionary);
    }

    public Verification verify() {
        var computed = new Regions(scales);
        for (var rule : model.rules()) {
            computed.of(rule).ifPresentOrElse(region -> analysed(rule, region), () -> notAnalysed.add(rule.name()));
            lookAtItself(rule);
        }
        findings.addAll(new Pairs(regions, scales).findings());
        var tables = new Tables(regions, scales, dictionary);
        findings.addAll(tables.findings(tablesWithout()));
        notAnalysed.addAll(tables.tooComplex());
        grades();
        findings.sort(Comparator.comparing(Finding::place)
                .thenComparing(Finding::kind)
                .thenComparing(finding -> finding.rules().toString())
                .thenComparing(finding -> finding.witness().toString()));
        return new Verification(findings, notAnalysed.stream().sorted().toList());
    }

    /** Tables with rules that could not be analysed. */
    private Set<String> tablesWithout() {
        return model.rules().stream()
                .filter(rule -> notAnalysed.contains(rule.name()))
                .flatMap(rule -> rule.metadata().table().stream())
                .collect(Collectors.toSet());
    }

    private void analysed(RuleDefinition rule, Area region) {
        if (region.isEmpty()) {
            findings.add(of(Kind.IMPOSSIBLE, rule));
        } else {
            regions.put(rule, region);
        }
    }

    private void lookAtItself(RuleDefinition rule) {
        if (rule.metadata().basis().filter(basis -> !basis.isBlank()).isEmpty()) {
            findings.add(of(Kind.NO_BASIS, rule));
        }
        if (rule.conditions().stream().anyMatch(Condition.ForAll.class::isInstance)
                && rule.conditions().stream().noneMatch(Verifier::demandsFact)) {
            findings.add(of(Kind.TRUE_ON_NOTHING, rule));
        }
    }

    private static boolean demandsFact(Condition condition) {
        return condition instanceof Condition.Exists
                || condition instanceof Condition.Pattern(var type, var variable, var constraints)
                        && type != id.tolok.engine.model.FactType.EMPLOYEE
                        && type != id.tolok.engine.model.FactType.PERIOD;
    }

    private static Finding of(Kind kind, RuleDefinition rule) {
        return new Finding(
                kind,
                rule.metadata().table(),
                List.of(rule.name()),
                new TreeMap<>(),
                rule.origin().place());
    }

    /** Rules that cannot fire give no grade. */
    private void grades() {
        boolean gives = model.rules().stream().anyMatch(rule -> rule.phase() == Phase.DECIDE);
        for (var grade : dictionary.grades()) {
            boolean given = model.rules().stream()
                    .filter(rule -> regions.containsKey(rule) || notAnalysed.contains(rule.name()))
                    .flatMap(rule -> rule.writes().stream())
                    .anyMatch(write -> write instanceof Write.GiveGrade(var code) && code.equals(grade.code()));
            if (gives && !given) {
                findings.add(new Finding(
                        Kind.UNREACHABLE_GRADE,
                        Optional.of(grade.code()),
                        List.of(),
                        new TreeMap<>(),
                        Place.ofFile("ruleset.yaml")));
            }
        }
    }
}
