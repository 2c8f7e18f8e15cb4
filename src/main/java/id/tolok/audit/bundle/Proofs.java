package id.tolok.audit.bundle;

import id.tolok.shared.CanonicalJson;
import java.util.LinkedHashMap;

/** That the facts belong to the snapshot of a run, and the result to its results. */
public record Proofs(ProvenHash facts, ProvenHash result) {

    public String toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("facts", facts.toJson());
        json.put("result", result.toJson());
        return CanonicalJson.write(json);
    }

    /** @throws IllegalArgumentException for anything that {@link #toJson} does not write */
    public static Proofs ofJson(String text) {
        var json = Parts.object(CanonicalPart.strictly(text));
        var proofs =
                new Proofs(ProvenHash.ofJson(Parts.get(json, "facts")), ProvenHash.ofJson(Parts.get(json, "result")));
        return Parts.same(proofs, proofs.toJson(), text);
    }
}
