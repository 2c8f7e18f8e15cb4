package id.tolok.audit;

import id.tolok.shared.Hash;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of hashes over a list: the root stands for the whole list, a proof shows that one entry is in it without
 * showing the others. Leaves and nodes are hashed with different prefixes (RFC 6962), an odd node moves up unhashed.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    /** Bytes of a hash. */
    private static final int HASH = 32;

    private final List<List<Hash>> levels = new ArrayList<>();

    private MerkleTree(List<Hash> entries) {
        var level = entries.stream().map(MerkleTree::leaf).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = parents(level);
            levels.add(level);
        }
    }

    public static MerkleTree over(List<Hash> entries) {
        return new MerkleTree(entries);
    }

    /** The root; of nothing at all it is the hash of nothing. */
    public Hash root() {
        var top = levels.getLast();
        return top.isEmpty() ? Hash.of("") : top.getFirst();
    }

    /** The siblings on the way from the entry to the root. */
    public MerkleProof proof(int entry) {
        var steps = new ArrayList<MerkleProof.Step>();
        int index = entry;
        for (var level : levels.subList(0, levels.size() - 1)) {
            int sibling = index ^ 1;
            if (sibling < level.size()) {
                steps.add(new MerkleProof.Step(level.get(sibling), sibling < index));
            }
            index /= 2;
        }
        return new MerkleProof(steps);
    }

    static Hash leaf(Hash entry) {
        var bytes = new byte[1 + HASH];
        bytes[0] = LEAF;
        System.arraycopy(entry.bytes(), 0, bytes, 1, HASH);
        return Hash.of(bytes);
    }

    static Hash node(Hash left, Hash right) {
        var bytes = new byte[1 + 2 * HASH];
        bytes[0] = NODE;
        System.arraycopy(left.bytes(), 0, bytes, 1, HASH);
        System.arraycopy(right.bytes(), 0, bytes, 1 + HASH, HASH);
        return Hash.of(bytes);
    }

    private static List<Hash> parents(List<Hash> level) {
        var parents = new ArrayList<Hash>((level.size() + 1) / 2);
        for (int i = 0; i < level.size(); i += 2) {
            parents.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return parents;
    }
}
