package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding;
import id.tolok.engine.Finding.Kind;
import id.tolok.engine.NotAnalysed;
import id.tolok.engine.NotAnalysed.Reason;
import id.tolok.engine.Remedy;
import id.tolok.engine.Verification;
import id.tolok.engine.Witness;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what the parts of the verifier find. */
final class Found {

    private final Witnesses witnesses;
    private final Inventor inventor;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotAnalysed> notAnalysed = new ArrayList<>();

    Found(Witnesses witnesses, Inventor inventor) {
        this.witnesses = witnesses;
        this.inventor = inventor;
    }

    void add(Kind kind, Optional<String> subject, RuleDefinition rule, Optional<Area> where, Place place) {
        findings.add(new Finding(kind, subject, List.of(rule.name()), witness(where), Optional.empty(), place));
    }

    void add(Kind kind, RuleDefinition rule, Optional<Area> where) {
        add(kind, rule.metadata().table(), rule, where, rule.origin().place());
    }

    /** Of a rule that is met by everybody in an area, or by somebody who has to be looked for. */
    void met(Kind kind, RuleDefinition rule, Optional<Area> where) {
        shownBy(kind, rule, whoMeets(rule, where));
    }

    void shownBy(Kind kind, RuleDefinition rule, Optional<Witness> witness) {
        findings.add(new Finding(
                kind,
                rule.metadata().table(),
                List.of(rule.name()),
                witness,
                Optional.empty(),
                rule.origin().place()));
    }

    Optional<Witness> whoMeets(RuleDefinition rule, Optional<Area> where) {
        return where.isPresent() ? witness(where) : inventor.whoMeets(rule);
    }

    /** @param first the rule that the finding is about, where it is about one */
    void pair(Kind kind, RuleDefinition first, RuleDefinition second, Optional<Area> where) {
        var rules = Stream.of(first.name(), second.name());
        findings.add(new Finding(
                kind,
                first.metadata().table(),
                kind == Kind.SUBSUMED ? rules.toList() : rules.sorted().toList(),
                whoMeets(first, where),
                Optional.empty(),
                first.origin().place()));
    }

    void gap(String table, Region where, Optional<Remedy> remedy, Place place) {
        var witness = witness(Optional.of(new Area(List.of(where))));
        findings.add(new Finding(Kind.GAP, Optional.of(table), List.of(), witness, remedy, place));
    }

    /** @param nearest rules that would give it, or one that gives the next grade to it */
    void grade(String grade, List<String> nearest, Optional<Witness> witness) {
        findings.add(new Finding(
                Kind.UNREACHABLE_GRADE,
                Optional.of(grade),
                nearest,
                witness,
                Optional.empty(),
                Place.ofFile("ruleset.yaml")));
    }

    void notAnalysed(RuleDefinition rule, Reason reason) {
        notAnalysed(rule.name(), reason, rule.origin().place());
    }

    void notAnalysed(String subject, Reason reason, Place place) {
        notAnalysed.add(new NotAnalysed(subject, reason, place));
    }

    Optional<Witness> witness(Optional<Area> where) {
        return where.filter(area -> !area.isEmpty())
                .map(area -> witnesses.of(area.regions().getFirst()));
    }

    boolean has(Kind kind, RuleDefinition rule) {
        return findings.stream()
                .anyMatch(finding -> finding.kind() == kind && finding.rules().contains(rule.name()));
    }

    Verification all() {
        findings.sort(Comparator.comparing(Finding::place)
                .thenComparing(Finding::kind)
                .thenComparing(finding -> finding.subject().orElse(""))
                .thenComparing(finding -> finding.rules().toString())
                .thenComparing(finding -> finding.witness().map(Witness::text).orElse("")));
        return new Verification(
                findings,
                notAnalysed.stream()
                        .distinct()
                        .sorted(Comparator.comparing(NotAnalysed::subject).thenComparing(NotAnalysed::reason))
                        .toList());
    }
}
