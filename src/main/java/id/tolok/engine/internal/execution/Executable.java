package id.tolok.engine.internal.execution;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Limits;
import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/** A rule model as a Drools knowledge base: one agenda group for each layer and phase. Safe for many threads. */
public final class Executable {

    static final String MATCHES = "matches";

    private final RuleDictionary dictionary;
    private final Limits limits;
    private final DeriveLayers layers;
    private final List<Group> groups;
    private final List<Plan> plans;
    private final Map<String, String> bases = new HashMap<>();
    private final List<String> notObservable;
    private final Map<String, Range> ranges = new HashMap<>();
    private final Sessions sessions;

    public Executable(RuleModel model, RuleDictionary dictionary, Limits limits) {
        this.dictionary = dictionary;
        this.limits = limits;
        this.layers = DeriveLayers.of(model);
        if (!layers.cycle().isEmpty()) {
            throw new IllegalArgumentException("derived codes need each other: " + layers.cycle());
        }
        // by name, so that the order in which rules were read decides nothing, not even where a limit is met
        var byName = model.rules().stream()
                .sorted(Comparator.comparing(RuleDefinition::name))
                .toList();
        this.plans = IntStream.range(0, byName.size())
                .mapToObj(i -> Planner.plan(i, byName.get(i), group(byName.get(i))))
                .toList();
        this.groups = plans.stream().map(Plan::group).distinct().sorted().toList();
        model.rules().forEach(rule -> rule.metadata().basis().ifPresent(basis -> bases.put(rule.name(), basis)));
        dictionary.aspects().forEach(aspect -> ranges.put(aspect.code(), aspect.range()));
        this.notObservable = layers.codes().stream()
                .filter(code ->
                        dictionary.indicator(code).filter(i -> !i.observable()).isPresent())
                .toList();
        this.sessions = build();
    }

    private Sessions build() {
        var model = new ModelImpl(DroolsModel.PACKAGE);
        Global<Matches> matches = DSL.globalOf(Matches.class, DroolsModel.PACKAGE, MATCHES);
        model.addGlobal(matches);
        var keys = new TestItems.Keys();
        var seen = new SeenFacts();
        var rows = rows();
        var others = plans.stream().filter(plan -> !Row.isRow(plan)).toList();
        if (others.isEmpty()) {
            model.addRule(DroolsModel.rows(rows, matches));
        } else {
            rows.forEach(group -> model.addRule(DroolsModel.rows(group, matches)));
        }
        for (var plan : others) {
            model.addRule(DroolsModel.rule(plan, matches, keys));
            seen.add(plan);
        }
        DroolsRuntime.start();
        return new Sessions(KieBaseBuilder.createKieBaseFromModel(model), seen, others.isEmpty());
    }

    private List<Rows> rows() {
        var shelves = new Shelves(groups.size());
        return plans.stream()
                .filter(Row::isRow)
                .collect(Collectors.groupingBy(Plan::group, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Rows(group.getKey(), groups.indexOf(group.getKey()), group.getValue(), shelves))
                .toList();
    }

    /** What the facts give under these rules; never an exception. */
    public Outcome evaluate(EmployeeFacts facts) {
        return new Evaluation(this, facts).run();
    }

    Optional<String> basis(String rule) {
        return Optional.ofNullable(bases.get(rule));
    }

    public RuleDictionary dictionary() {
        return dictionary;
    }

    public Limits limits() {
        return limits;
    }

    /** Of the aspects that the dictionary knows. */
    Map<String, Range> ranges() {
        return ranges;
    }

    /** Derived codes of which there may be no observation. */
    List<String> notObservable() {
        return notObservable;
    }

    DeriveLayers layers() {
        return layers;
    }

    /** All rules, by name. */
    public List<Plan> plans() {
        return plans;
    }

    Sessions sessions() {
        return sessions;
    }

    /** The groups that have rules, in the order in which they run. */
    public List<Group> groups() {
        return groups;
    }

    private Group group(RuleDefinition rule) {
        return new Group(rule.phase(), rule.phase() == Phase.DERIVE ? layers.layer(rule) : 0);
    }

    /** One phase, or one layer of the phase {@code derive}. */
    public record Group(Phase phase, int layer) implements Comparable<Group> {

        public String name() {
            return phase.code() + layer;
        }

        @Override
        public int compareTo(Group other) {
            return Comparator.comparing(Group::phase)
                    .thenComparingInt(Group::layer)
                    .compare(this, other);
        }
    }
}
