package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Take;
import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** Collects all matches of an accumulate's source. The computations read them later, so that the trace has them too. */
final class TallyAccumulator implements Accumulator {

    private final Take take;
    private final String rule;

    TallyAccumulator(Take take, String rule) {
        this.take = take;
        this.rule = rule;
    }

    @Override
    public @Nullable Object createWorkingMemoryContext() {
        return null;
    }

    @Override
    public Object createContext() {
        return new ArrayList<@Nullable Bound[]>();
    }

    @Override
    public Object init(
            @Nullable Object memory,
            Object context,
            BaseTuple left,
            Declaration[] declarations,
            ValueResolver resolver) {
        rows(context).clear();
        return context;
    }

    @Override
    public Object accumulate(
            @Nullable Object memory,
            Object context,
            BaseTuple left,
            FactHandle handle,
            Declaration[] declarations,
            Declaration[] inner,
            ValueResolver resolver) {
        var row = new @Nullable Bound[take.rowSlots().length];
        if (handle.getObject() instanceof BaseTuple tuple) {
            for (var declaration : inner) {
                int slot = DroolsModel.slot(declaration.getIdentifier());
                if (slot >= take.rowSlots()[0] && slot < take.slot()) {
                    row[slot - take.rowSlots()[0]] = (Bound) declaration.getValue(tuple);
                }
            }
        } else {
            row[0] = (Bound) handle.getObject();
        }
        if (row[0] instanceof Evidence evidence) {
            evidence.budget().tick(rule);
        }
        rows(context).add(row);
        return row;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public boolean tryReverse(
            @Nullable Object memory,
            Object context,
            BaseTuple left,
            FactHandle handle,
            Object value,
            Declaration[] declarations,
            Declaration[] inner,
            ValueResolver resolver) {
        return false;
    }

    @Override
    public Object getResult(
            @Nullable Object memory,
            Object context,
            BaseTuple left,
            Declaration[] declarations,
            ValueResolver resolver) {
        return new Tally(List.copyOf(rows(context)), take.rowSlots(), take.measures());
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Bound[]> rows(Object context) {
        return (List<@Nullable Bound[]>) context;
    }
}
