package id.tolok.facts;

import java.util.List;
import java.util.function.Supplier;

/** Some people of a snapshot. Their observations are read; they are aggregated when the facts are asked for. */
public final class SnapshotSlice {

    private final int people;
    private final Supplier<List<PersonFacts>> facts;

    public SnapshotSlice(int people, Supplier<List<PersonFacts>> facts) {
        this.people = people;
        this.facts = facts;
    }

    /** How many there are. */
    public int people() {
        return people;
    }

    /** By id; calculated anew by each call, on whichever thread calls. */
    public List<PersonFacts> facts() {
        return facts.get();
    }
}
