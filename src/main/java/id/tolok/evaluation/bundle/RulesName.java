package id.tolok.evaluation.bundle;

import id.tolok.audit.AuditRefusal;
import id.tolok.shared.Hash;
import java.util.regex.Pattern;

/** How a result names its rules: {@code asemrowo@3 sha256:…}. */
record RulesName(String version, Hash content) {

    private static final Pattern FORM = Pattern.compile("(\\S+@\\S+) sha256:([0-9a-f]{64})");

    static RulesName of(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new AuditRefusal("BUNDLE_PART_BROKEN", "result.json");
        }
        return new RulesName(match.group(1), new Hash(match.group(2)));
    }
}
