package id.tolok.engine.model;

import java.util.List;

/** One checked rule: when all conditions hold, all writes happen. */
public record RuleDefinition(
        String name, Phase phase, Metadata metadata, List<Condition> conditions, List<Write> writes, Origin origin) {

    public RuleDefinition {
        conditions = List.copyOf(conditions);
        writes = List.copyOf(writes);
    }

    /** Whether both say the same, wherever they stand. */
    public boolean sameAs(RuleDefinition other) {
        return name.equals(other.name)
                && phase == other.phase
                && metadata.equals(other.metadata)
                && conditions.equals(other.conditions)
                && writes.equals(other.writes);
    }
}
