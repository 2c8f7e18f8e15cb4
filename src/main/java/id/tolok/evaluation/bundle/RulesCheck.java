package id.tolok.evaluation.bundle;

import id.tolok.engine.SourceFile;
import id.tolok.rules.ContentHash;
import id.tolok.shared.Hash;
import java.util.Optional;

/** Whether the rule files are those that the result names; where they are not, which file it is. */
record RulesCheck(ResultBundle bundle, Hash named, boolean resultAsSealed) {

    Optional<Defect> defect() {
        var listing = ContentHash.listing(bundle.rules());
        if (Hash.of(bundle.rulesList()).equals(named)) {
            return listing.equals(bundle.rulesList()) ? Optional.empty() : Optional.of(differs(listing));
        }
        if (Hash.of(listing).equals(named)) {
            return Optional.of(Defect.of("BUNDLE_RULES_LIST_ALTERED"));
        }
        return Optional.of(
                Defect.of(resultAsSealed ? "BUNDLE_RULES_OTHER" : "BUNDLE_RESULT_OF_OTHER_RULES", named.hex()));
    }

    private Defect differs(String listing) {
        for (var line : bundle.rulesList().split("\n", -1)) {
            if (!line.isEmpty() && !listing.contains(line + "\n")) {
                return Defect.of(
                        "BUNDLE_RULE_ALTERED", line.substring(line.indexOf(' ')).strip());
            }
        }
        return Defect.of("BUNDLE_RULE_ADDED", added());
    }

    private String added() {
        return bundle.rules().stream()
                .map(SourceFile::path)
                .filter(path -> !bundle.rulesList().contains("  " + path + "\n"))
                .findFirst()
                .orElse("");
    }
}
