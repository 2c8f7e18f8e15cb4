package id.tolok.engine.internal.verifying;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.Witness;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.ForAll;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.RuleDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds rules with a {@code forall} that employees without any such fact meet, too. */
final class Nothing {

    private final Map<Axis, Scale> scales;
    private final Subjects subjects;
    private final Found found;

    Nothing(Map<Axis, Scale> scales, Subjects subjects, Found found) {
        this.scales = scales;
        this.subjects = subjects;
        this.found = found;
    }

    void look(RuleDefinition rule) {
        var all = rule.conditions().stream()
                .flatMap(condition -> condition instanceof ForAll one ? Stream.of(one) : Stream.empty())
                .toList();
        var others = rule.conditions().stream()
                .filter(condition -> !(condition instanceof ForAll))
                .toList();
        if (all.isEmpty() || all.stream().anyMatch(one -> others.stream().anyMatch(other -> demands(other, one)))) {
            return;
        }
        var analysis = Analysis.of(others, new Regions(scales, subjects), subjects);
        var area = all.stream().map(this::none).reduce(analysis.area(), Area::and);
        if (!area.isEmpty()) {
            var nobodys = withoutAny(rule, all, others);
            var witness = found.whoMeets(nobodys, analysis.isWhole() ? Optional.of(area) : Optional.empty());
            found.shownBy(Kind.TRUE_ON_NOTHING, rule, witness.map(one -> lacking(one, all)));
        }
    }

    /** The rule for employees without a fact that a {@code forall} is about. */
    private static RuleDefinition withoutAny(RuleDefinition rule, List<ForAll> all, List<Condition> others) {
        var conditions = new ArrayList<>(others);
        all.forEach(one -> conditions.add(new Condition.Not(domain(one))));
        return new RuleDefinition(rule.name(), rule.phase(), rule.metadata(), conditions, rule.writes(), rule.origin());
    }

    private static Pattern domain(ForAll all) {
        return all.required().isEmpty() ? new Pattern(all.domain().type(), Optional.empty(), List.of()) : all.domain();
    }

    /** Shows what there is none of. */
    private static Witness lacking(Witness witness, List<ForAll> all) {
        var shown = new TreeMap<>(witness.shown());
        all.forEach(one -> shown.putIfAbsent(RulePrinter.print(domain(one)), "-"));
        return new Witness(
                witness.facts(), witness.derived(), witness.aspects(), witness.ratings(), witness.grade(), shown);
    }

    /** Whether a condition asks for a fact that the {@code forall} is about, where there can be several of a code. */
    private boolean demands(Condition condition, ForAll all) {
        return switch (condition) {
            case Pattern pattern ->
                pattern.type() == all.domain().type()
                        && pattern.type() != FactType.INDICATOR
                        && (all.required().isEmpty()
                                || pattern.constraints()
                                        .containsAll(all.domain().constraints()));
            case Condition.Exists(var part) -> demands(part, all);
            case Condition.And(var parts) -> parts.stream().anyMatch(part -> demands(part, all));
            default -> false;
        };
    }

    /** Employees without a fact of the domain, as far as scales can tell. */
    private Area none(ForAll all) {
        var absent = new BitSet();
        absent.set(Scale.ABSENT);
        var codes = all.required().isEmpty() ? Optional.<SortedSet<String>>empty() : subjects.codes(all.domain());
        return scales.keySet().stream()
                .filter(axis -> axis.type() == all.domain().type())
                .filter(axis -> codes.isEmpty() || codes.get().contains(axis.code()))
                .filter(axis -> subjects.existence(axis.type(), axis.code())
                        .filter(axis::equals)
                        .isPresent())
                .map(axis -> new Area(List.of(Region.of(axis, absent))))
                .reduce(Area.EVERYBODY, Area::and);
    }
}
