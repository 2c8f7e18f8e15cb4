package id.tolok.engine.internal.execution;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.model.FactType;
import id.tolok.engine.vocabulary.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All facts of one evaluation so far, by type and code. */
public final class FactBase {

    private static final int TYPES = FactType.values().length;
    /** So many mostly come to what is observed. */
    private static final int DERIVED = 8;

    private final Budget budget;
    /** Most rules look at indicators alone: these become facts when they are asked for. */
    private final List<Observation> observed;

    private final @Nullable List<Evidence>[] byType;
    private final boolean[] sorted = new boolean[TYPES];
    private final Map<FactType, Map<String, List<Evidence>>> byCode = new EnumMap<>(FactType.class);

    @SuppressWarnings({"unchecked", "rawtypes"})
    public FactBase(EmployeeFacts facts, Budget budget) {
        this.budget = budget;
        this.byType = new List[TYPES];
        budget.facts(facts.indicators().size()
                + facts.observations().size()
                + facts.goals().size());
        var e = facts.employee();
        add(fact(
                FactType.EMPLOYEE,
                e.nip(),
                e.name(),
                e.status(),
                e.positionKind(),
                e.position(),
                e.level(),
                e.unitCode()));
        var p = facts.period();
        add(fact(FactType.PERIOD, p.code(), p.start(), p.end(), BigDecimal.valueOf(p.months())));
        byType[FactType.INDICATOR.ordinal()] =
                new ArrayList<>(facts.indicators().size() + DERIVED);
        for (var i : facts.indicators()) {
            add(fact(FactType.INDICATOR, i.code(), checked(i.value()), i.text(), BigDecimal.valueOf(i.count())));
        }
        observed = facts.observations();
        observed.forEach(o -> checked(o.value()));
        for (var g : facts.goals()) {
            add(fact(
                    FactType.GOAL,
                    g.code(),
                    checked(g.achievement()),
                    checked(g.realised()),
                    checked(g.target()),
                    g.kind(),
                    checked(g.weight())));
        }
    }

    Evidence fact(FactType type, @Nullable Comparable<?>... fields) {
        return Evidence.of(type, budget, fields);
    }

    /** Adds what a phase gave. */
    void add(Collection<Evidence> more) {
        more.forEach(this::add);
    }

    private void add(Evidence evidence) {
        int type = evidence.type().ordinal();
        var those = byType[type];
        if (those == null) {
            those = new ArrayList<>(DERIVED);
            byType[type] = those;
        } else if (sorted[type]) {
            sorted[type] = false;
            byCode.remove(evidence.type());
        }
        those.add(evidence);
    }

    /** All of a type, in no order. */
    List<Evidence> of(FactType type) {
        var those = byType[type.ordinal()];
        if (those != null) {
            return those;
        }
        if (type == FactType.OBSERVATION) {
            observed.forEach(o -> add(fact(type, o.code(), o.date(), o.value(), o.text(), o.source())));
            return Objects.requireNonNullElse(byType[type.ordinal()], List.of());
        }
        return List.of();
    }

    boolean has(FactType type, String code) {
        for (var fact : of(type)) {
            if (fact.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Those of a type, or of a code, in canonical order. */
    public List<Evidence> of(FactType type, Optional<String> code) {
        var facts = of(type);
        if (!sorted[type.ordinal()]) {
            sort(facts);
            sorted[type.ordinal()] = true;
        }
        if (code.isEmpty() || facts.isEmpty()) {
            return facts;
        }
        return byCode.computeIfAbsent(type, t -> grouped(facts)).getOrDefault(code.orElseThrow(), List.of());
    }

    private static void sort(List<Evidence> facts) {
        for (int i = 1; i < facts.size(); i++) {
            if (Evidence.ORDER.compare(facts.get(i - 1), facts.get(i)) > 0) {
                facts.sort(Evidence.ORDER);
                return;
            }
        }
    }

    private static Map<String, List<Evidence>> grouped(List<Evidence> facts) {
        var grouped = new HashMap<String, List<Evidence>>();
        facts.forEach(fact ->
                grouped.computeIfAbsent(fact.code(), code -> new ArrayList<>()).add(fact));
        return grouped;
    }

    private static @Nullable BigDecimal checked(@Nullable BigDecimal number) {
        return number == null ? null : Numbers.checked(number);
    }
}
