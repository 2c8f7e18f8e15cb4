package id.tolok.audit.bundle;

import id.tolok.audit.MerkleProof;
import id.tolok.audit.MerkleProof.Step;
import id.tolok.shared.Hash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hash of something, and its way to the root of the tree that it belongs to. */
public record ProvenHash(Hash entry, MerkleProof proof) {

    public boolean leadsTo(Hash root) {
        return proof.holds(entry, root);
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("entry", entry.hex());
        json.put(
                "siblings",
                proof.steps().stream()
                        .map(step -> (step.left() ? "left " : "right ")
                                + step.sibling().hex())
                        .toList());
        return json;
    }

    static ProvenHash ofJson(Object json) {
        var map = (Map<?, ?>) json;
        var siblings = (List<?>) Parts.get(map, "siblings");
        return new ProvenHash(
                new Hash((String) Parts.get(map, "entry")),
                new MerkleProof(
                        siblings.stream().map(text -> step((String) text)).toList()));
    }

    private static Step step(String text) {
        var words = text.split(" ", -1);
        if (words.length != 2 || !words[0].equals("left") && !words[0].equals("right")) {
            throw new IllegalArgumentException("no step: " + text);
        }
        return new Step(new Hash(words[1]), words[0].equals("left"));
    }
}
