package id.tolok.evaluation.internal;

import id.tolok.evaluation.internal.RunInputs.PersonFacts;
import id.tolok.shared.Hash;
import java.util.List;

/** Somebody's facts in the form in which they are stored, before they are compressed. */
record StoredFacts(PersonFacts person, byte[] json, Hash hash) {

    static List<StoredFacts> of(List<PersonFacts> people) {
        return people.stream().map(StoredFacts::of).toList();
    }

    private static StoredFacts of(PersonFacts person) {
        var json = FactsJson.write(person.facts());
        return new StoredFacts(person, json, Hash.of(json));
    }

    static List<Hash> hashes(List<StoredFacts> facts) {
        return facts.stream().map(StoredFacts::hash).toList();
    }
}
