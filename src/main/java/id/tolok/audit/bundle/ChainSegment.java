package id.tolok.audit.bundle;

import id.tolok.audit.AuditEntry;
import id.tolok.audit.internal.ChainHash;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Links of the audit chain that follow each other.
 *
 * @param before the hash of the link before the first one
 */
public record ChainSegment(Hash before, List<Link> links) {

    public ChainSegment {
        links = List.copyOf(links);
    }

    /** An entry in its place of the chain. */
    public record Link(long place, AuditEntry entry, Hash hash) {}

    /** The first place whose hash does not follow from the link before and its entry. */
    public Optional<Long> defect() {
        var last = before;
        long place = links.isEmpty() ? 0 : links.getFirst().place();
        for (var link : links) {
            if (link.place() != place
                    || !ChainHash.of(place, last, link.entry()).equals(link.hash())) {
                return Optional.of(place);
            }
            last = link.hash();
            place++;
        }
        return Optional.empty();
    }

    /** Whether a hash that somebody noted stands somewhere in this part of the chain. */
    public boolean has(Hash noted) {
        return before.equals(noted)
                || links.stream().anyMatch(link -> link.hash().equals(noted));
    }

    public String toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("before", before.hex());
        json.put("links", links.stream().map(ChainSegment::json).toList());
        return CanonicalJson.write(json);
    }

    /** @throws IllegalArgumentException for anything that {@link #toJson} does not write */
    public static ChainSegment ofJson(String text) {
        var json = Parts.object(CanonicalPart.strictly(text));
        var links = (List<?>) Parts.get(json, "links");
        var segment = new ChainSegment(
                new Hash((String) Parts.get(json, "before")),
                links.stream().map(ChainSegment::link).toList());
        return Parts.same(segment, segment.toJson(), text);
    }

    private static Map<String, @Nullable Object> json(Link link) {
        var entry = link.entry();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("place", link.place());
        json.put("id", entry.id());
        json.put("at", entry.at().toString());
        json.put("actor", entry.actor());
        json.put("action", entry.action());
        json.put("subject", entry.subject());
        json.put("before", entry.before().map(Hash::hex).orElse(null));
        json.put("after", entry.after().map(Hash::hex).orElse(null));
        json.put("hash", link.hash().hex());
        return json;
    }

    private static Link link(@Nullable Object json) {
        var map = Parts.object(json);
        long place = number(map, "place");
        var entry = new AuditEntry(
                number(map, "id"),
                Instant.parse((String) Parts.get(map, "at")),
                (String) Parts.get(map, "actor"),
                (String) Parts.get(map, "action"),
                (String) Parts.get(map, "subject"),
                Parts.text(map, "before").map(Hash::new),
                Parts.text(map, "after").map(Hash::new),
                Optional.of(place));
        return new Link(place, entry, new Hash((String) Parts.get(map, "hash")));
    }

    private static long number(Map<?, ?> map, String field) {
        return ((BigDecimal) Parts.get(map, field)).longValueExact();
    }
}
