package id.tolok.evaluation.bundle;

import id.tolok.audit.AuditRefusal;
import id.tolok.audit.bundle.BundleZip;
import id.tolok.audit.bundle.CanonicalPart;
import id.tolok.audit.bundle.ChainSegment;
import id.tolok.audit.bundle.Proofs;
import id.tolok.engine.SourceFile;
import id.tolok.rules.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One result as an outsider can verify it: the facts, the rules, the result with its trace, the proofs that facts and
 * result belong to a run, and the part of the audit chain that sealed the run.
 *
 * @param facts canonical JSON
 * @param rules all files of the version
 * @param rulesList their hashes, as {@code sha256sum} prints them
 * @param result the canonical line
 */
public record ResultBundle(
        String facts, List<SourceFile> rules, String rulesList, String result, Proofs proofs, ChainSegment chain) {

    private static final String README = "README.txt";
    private static final String FACTS = "facts.json";
    private static final String RESULT = "result.json";
    private static final String PROOFS = "proof.json";
    private static final String CHAIN = "chain.json";
    private static final String RULES_LIST = "rules.sha256";
    private static final String RULES = "rules/";

    public ResultBundle {
        rules = List.copyOf(rules);
    }

    public ResultBundle(String facts, List<SourceFile> rules, String result, Proofs proofs, ChainSegment chain) {
        this(facts, rules, ContentHash.listing(rules), result, proofs, chain);
    }

    /** The same bundle gives the same bytes. */
    public byte[] toZip() {
        var parts = new TreeMap<String, byte[]>();
        parts.put(README, readme());
        parts.put(FACTS, bytes(facts));
        parts.put(RESULT, bytes(result));
        parts.put(PROOFS, bytes(proofs.toJson()));
        parts.put(CHAIN, bytes(chain.toJson()));
        parts.put(RULES_LIST, bytes(rulesList));
        rules.forEach(file -> parts.put(RULES + file.path(), file.content()));
        return BundleZip.write(parts);
    }

    /** @throws AuditRefusal when the file is no bundle, naming the part that is missing, too much or broken */
    public static ResultBundle read(Path file) {
        var parts = BundleZip.read(file);
        if (!Arrays.equals(take(parts, README), readme())) {
            throw new AuditRefusal("BUNDLE_PART_BROKEN", README);
        }
        var proofs = CanonicalPart.read(PROOFS, text(parts, PROOFS), Proofs::ofJson);
        var chain = CanonicalPart.read(CHAIN, text(parts, CHAIN), ChainSegment::ofJson);
        var facts = text(parts, FACTS);
        var result = text(parts, RESULT);
        var list = text(parts, RULES_LIST);
        return new ResultBundle(facts, rules(parts), list, result, proofs, chain);
    }

    private static List<SourceFile> rules(Map<String, byte[]> rest) {
        return rest.entrySet().stream()
                .map(part -> {
                    if (!part.getKey().startsWith(RULES)) {
                        throw new AuditRefusal("BUNDLE_PART_UNKNOWN", part.getKey());
                    }
                    return new SourceFile(part.getKey().substring(RULES.length()), part.getValue());
                })
                .toList();
    }

    private static String text(SortedMap<String, byte[]> parts, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(take(parts, name)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AuditRefusal("BUNDLE_PART_BROKEN", name);
        }
    }

    private static byte[] take(SortedMap<String, byte[]> parts, String name) {
        if (!parts.containsKey(name)) {
            throw new AuditRefusal("BUNDLE_PART_MISSING", name);
        }
        return parts.remove(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] readme() {
        try (var in = ResultBundle.class.getResourceAsStream("readme.txt")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
