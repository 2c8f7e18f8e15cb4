package id.tolok.engine.internal.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that met each demand which rows of several patterns share. */
final class Met {

    private final @Nullable List<Evidence>[] facts;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Met(int demands) {
        this.facts = new List[demands];
    }

    void add(Demand demand, Evidence fact) {
        var known = facts[demand.number()];
        if (known == null) {
            known = new ArrayList<>(2);
            facts[demand.number()] = known;
        }
        known.add(fact);
    }

    List<Evidence> of(Demand demand) {
        var known = facts[demand.number()];
        return known == null ? List.of() : known;
    }
}
