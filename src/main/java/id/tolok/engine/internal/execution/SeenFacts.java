package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Both;
import id.tolok.engine.internal.execution.Step.Either;
import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.None;
import id.tolok.engine.internal.execution.Step.Some;
import id.tolok.engine.internal.execution.Step.Take;
import id.tolok.engine.model.FactType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which facts patterns of Drools could match: no others have to be inserted. */
final class SeenFacts {

    private final Map<FactType, Set<Optional<String>>> codes = new EnumMap<>(FactType.class);

    void add(Plan plan) {
        plan.steps().forEach(this::add);
    }

    private void add(Step step) {
        switch (step) {
            case Find find ->
                codes.computeIfAbsent(find.type(), type -> new HashSet<>()).add(find.code());
            case Take take -> add(take.source());
            case Both both -> both.parts().forEach(this::add);
            case Either either -> either.parts().forEach(this::add);
            case Some some -> add(some.part());
            case None none -> add(none.part());
        }
    }

    Set<FactType> types() {
        return codes.keySet();
    }

    boolean contains(Evidence fact) {
        var seen = codes.get(fact.type());
        return seen != null && (seen.contains(Optional.<String>empty()) || seen.contains(Optional.of(fact.code())));
    }
}
