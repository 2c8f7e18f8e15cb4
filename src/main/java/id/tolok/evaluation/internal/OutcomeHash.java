package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import java.util.LinkedHashMap;

/** A hash over what a person gets, without how it came about: two results with the same one differ for nobody. */
final class OutcomeHash {

    private OutcomeHash() {}

    static Hash of(Outcome outcome) {
        var json = new LinkedHashMap<String, Object>();
        json.put("status", outcome.status().name());
        json.put("aspects", outcome.aspects());
        json.put("ratings", outcome.ratings());
        json.put("grade", outcome.grade().orElse(""));
        json.put(
                "proposals",
                outcome.proposals().stream()
                        .map(proposal -> proposal.code() + " "
                                + proposal.months().map(CanonicalJson::number).orElse(""))
                        .toList());
        json.put("awards", outcome.awards());
        json.put("recommendations", outcome.recommendations());
        json.put("flags", outcome.flags());
        return Hash.of(CanonicalJson.write(json));
    }
}
