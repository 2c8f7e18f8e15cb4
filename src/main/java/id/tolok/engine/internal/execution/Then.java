package id.tolok.engine.internal.execution;

import java.util.List;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.jspecify.annotations.Nullable;

/** The consequence of every rule: notes the match, whatever the number of its variables. */
final class Then extends ConsequenceBuilder.AbstractValidBuilder<Then> {

    /** @param variables of the slots, then the global that takes matches */
    Then(Plan plan, List<Integer> slots, Variable<?>[] variables) {
        super(variables);
        int[] filled = slots.stream().mapToInt(Integer::intValue).toArray();
        this.block = facts -> {
            var held = new @Nullable Bound[plan.slots()];
            for (int i = 0; i < filled.length; i++) {
                held[filled[i]] = (Bound) facts[i];
            }
            ((Matches) facts[filled.length]).add(plan, held);
        };
    }
}
