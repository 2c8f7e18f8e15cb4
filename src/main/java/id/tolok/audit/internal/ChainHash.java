package id.tolok.audit.internal;

import id.tolok.audit.AuditEntry;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import java.util.Arrays;

/** The hash of a link: over its place, the link before and all of its entry. */
public final class ChainHash {

    /** What the first link holds instead of a link before. */
    static final Hash START = Hash.of("tolok audit chain 1");

    private ChainHash() {}

    public static Hash of(long place, Hash linkBefore, AuditEntry entry) {
        return Hash.of(CanonicalJson.write(Arrays.asList(
                place,
                linkBefore.hex(),
                entry.id(),
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.before().map(Hash::hex).orElse(null),
                entry.after().map(Hash::hex).orElse(null))));
    }
}
