package id.tolok.engine.internal.execution;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;

import id.tolok.engine.internal.execution.Step.Both;
import id.tolok.engine.internal.execution.Step.Either;
import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.None;
import id.tolok.engine.internal.execution.Step.Some;
import id.tolok.engine.internal.execution.Step.Take;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.view.ViewItem;

/** Turns plans into rules of Drools' canonical model. Rules get numbers for names, so that no text of theirs reaches Drools. */
final class DroolsModel {

    static final String PACKAGE = "rules";

    private static final String SLOT = "$s";

    private final Global<Matches> matches;
    private final TestItems.Keys keys;
    private final Plan plan;
    private final Map<Integer, Variable<? extends Bound>> variables = new HashMap<>();
    private Optional<Integer> previous = Optional.empty();

    private DroolsModel(Plan plan, Global<Matches> matches, TestItems.Keys keys) {
        this.plan = plan;
        this.matches = matches;
        this.keys = keys;
    }

    static Rule rule(Plan plan, Global<Matches> matches, TestItems.Keys keys) {
        return new DroolsModel(plan, matches, keys)
                .build("r" + plan.number(), plan.group().name());
    }

    /** One rule for all rows of a group. */
    static Rule rows(Rows rows, Global<Matches> matches) {
        return PatternDSL.rule(PACKAGE, "rows " + rows.group().name())
                .attribute(Rule.Attribute.AGENDA_GROUP, rows.group().name())
                .build(looked(List.of(rows), matches));
    }

    /** One rule for groups that all consist of rows, in their order. */
    static Rule rows(List<Rows> groups, Global<Matches> matches) {
        return PatternDSL.rule(PACKAGE, "rows").build(looked(groups, matches));
    }

    private static RuleItemBuilder<?>[] looked(List<Rows> groups, Global<Matches> matches) {
        var facts = declarationOf(FactBase.class, "$facts");
        return new RuleItemBuilder<?>[] {
            PatternDSL.pattern(facts),
            PatternDSL.on(facts, matches).execute((found, taken) -> {
                for (var rows : groups) {
                    taken.begin(rows.group());
                    rows.match(found, taken);
                }
            })
        };
    }

    static int slot(String identifier) {
        return identifier.startsWith(SLOT) ? Integer.parseInt(identifier.substring(SLOT.length())) : -1;
    }

    private Rule build(String name, String group) {
        var items = new ArrayList<RuleItemBuilder<?>>();
        plan.steps().forEach(step -> items.addAll(items(step)));
        var slots = plan.steps().stream().flatMap(DroolsModel::filled).toList();
        var read = Stream.concat(slots.stream().map(variables::get), Stream.of(matches))
                .toArray(Variable<?>[]::new);
        items.add(new Then(plan, slots, read));
        return PatternDSL.rule(PACKAGE, name)
                .attribute(Rule.Attribute.AGENDA_GROUP, group)
                .build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    /** The slots that are filled when the step holds. */
    private static Stream<Integer> filled(Step step) {
        return switch (step) {
            case Find find -> Stream.of(find.slot());
            case Take take -> Stream.of(take.slot());
            case Both both -> both.parts().stream().flatMap(DroolsModel::filled);
            case Either e -> Stream.empty();
            case Some s -> Stream.empty();
            case None n -> Stream.empty();
        };
    }

    private List<ViewItem<?>> items(Step step) {
        return switch (step) {
            case Find find -> List.of(find(find));
            case Take take -> take(take);
            case Both both ->
                both.parts().stream().flatMap(part -> items(part).stream()).toList();
            case Some(Either either) -> items(either);
            case Some(var part) -> List.of(within(() -> exists(one(part))));
            case None(var part) -> List.of(within(() -> not(one(part))));
            // "or" would make Drools split the rule and fire twice
            case Either either ->
                List.of(within(() -> not(one(
                        new Both(either.parts().stream().<Step>map(None::new).toList())))));
        };
    }

    private ViewItem<?> one(Step step) {
        var items = items(step);
        return items.size() == 1
                ? items.getFirst()
                : and(items.getFirst(), items.subList(1, items.size()).toArray(ViewItem<?>[]::new));
    }

    /** What is found within does not precede what stands behind. */
    private ViewItem<?> within(java.util.function.Supplier<ViewItem<?>> inner) {
        var before = previous;
        var item = inner.get();
        previous = before;
        return item;
    }

    private ViewItem<?> find(Find find) {
        var variable = declarationOf(Evidence.classOf(find.type()), SLOT + find.slot());
        variables.put(find.slot(), variable);
        var items = new TestItems(plan, variables, keys).of(find.slot(), find.tests(), previous);
        previous = Optional.of(find.slot());
        return items;
    }

    private List<ViewItem<?>> take(Take take) {
        var source = within(() -> one(take.source()));
        var variable = declarationOf(Tally.class, SLOT + take.slot());
        variables.put(take.slot(), variable);
        var function = accFunction(() -> new TallyAccumulator(take, plan.rule().name()))
                .as(variable);
        var results = new TestItems(plan, variables, keys).of(take.slot(), take.tests(), Optional.empty());
        previous = previous.or(() -> Optional.of(take.slot()));
        return List.of(accumulate(source, function), results);
    }
}
