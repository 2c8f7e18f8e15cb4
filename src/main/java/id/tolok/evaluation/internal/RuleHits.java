package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** Whom each rule hit, and how much; collected chunk by chunk and merged in the end. */
final class RuleHits {

    /** Of one rule: ordinals of the people within the run, contributions, points added to aspects. */
    static final class Hit {
        final RoaringBitmap people = new RoaringBitmap();
        int firings;
        BigDecimal points = BigDecimal.ZERO;
    }

    private final Map<String, Hit> hits = new HashMap<>();

    void add(int ordinal, Outcome outcome) {
        for (var firing : outcome.firings()) {
            var hit = hits.computeIfAbsent(firing.rule(), rule -> new Hit());
            hit.people.add(ordinal);
            hit.firings++;
            if (firing.contribution().type().equals("add")) {
                hit.points = hit.points.add(firing.contribution().number().orElseThrow());
            }
        }
    }

    void add(RuleHits others) {
        others.hits.forEach((rule, other) -> {
            var hit = hits.computeIfAbsent(rule, name -> new Hit());
            hit.people.or(other.people);
            hit.firings += other.firings;
            hit.points = hit.points.add(other.points);
        });
    }

    SortedMap<String, Hit> byRule() {
        return new TreeMap<>(hits);
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(hits.size());
            for (var entry : byRule().entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().firings);
                out.writeUTF(entry.getValue().points.toString());
                entry.getValue().people.serialize(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static RuleHits of(byte[] bytes) {
        var hits = new RuleHits();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int rules = in.readInt(); rules > 0; rules--) {
                var hit = new Hit();
                hits.hits.put(in.readUTF(), hit);
                hit.firings = in.readInt();
                hit.points = new BigDecimal(in.readUTF());
                hit.people.deserialize(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }
}
