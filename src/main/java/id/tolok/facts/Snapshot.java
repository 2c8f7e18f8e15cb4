package id.tolok.facts;

import java.util.List;

/** The facts of people in a period as they were when it was taken, by NIP. */
public record Snapshot(List<PersonFacts> people) {

    public Snapshot {
        people = List.copyOf(people);
    }
}
