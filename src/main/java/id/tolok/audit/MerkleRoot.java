package id.tolok.audit;

import id.tolok.audit.MerkleProof.Step;
import id.tolok.shared.Hash;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The root of a {@link MerkleTree} over entries that come one by one, without keeping them: for very long lists. */
public final class MerkleRoot {

    private static final long NONE = -1;

    /** @param holds whether it has the entry whose way to the root is kept */
    private record Whole(Hash top, long entries, boolean holds) {}

    /** Complete trees, each smaller than the one below it. */
    private final Deque<Whole> trees = new ArrayDeque<>();

    private final List<Step> steps = new ArrayList<>();
    private final long proven;
    private long next;

    public MerkleRoot() {
        this(NONE);
    }

    private MerkleRoot(long proven) {
        this.proven = proven;
    }

    /** Keeps the way from one entry, counted from 0, to the root. */
    public static MerkleRoot proving(long entry) {
        return new MerkleRoot(entry);
    }

    public void add(Hash entry) {
        var tree = new Whole(MerkleTree.leaf(entry), 1, next++ == proven);
        while (!trees.isEmpty() && trees.peek().entries() == tree.entries()) {
            tree = joined(trees.pop(), tree, steps);
        }
        trees.push(tree);
    }

    /** The same as that of the tree over all entries so far. */
    public Hash root() {
        return top(new ArrayList<>());
    }

    /** Shows that the entry belongs to the list. */
    public MerkleProof proof() {
        if (proven < 0 || proven >= next) {
            throw new IllegalStateException("no entry " + proven + " to prove among " + next);
        }
        var all = new ArrayList<>(steps);
        top(all);
        return new MerkleProof(all);
    }

    private Hash top(List<Step> way) {
        return trees.stream()
                .reduce((right, left) -> joined(left, right, way))
                .map(Whole::top)
                .orElseGet(() -> Hash.of(""));
    }

    private static Whole joined(Whole left, Whole right, List<Step> way) {
        if (left.holds()) {
            way.add(new Step(right.top(), false));
        } else if (right.holds()) {
            way.add(new Step(left.top(), true));
        }
        return new Whole(
                MerkleTree.node(left.top(), right.top()),
                left.entries() + right.entries(),
                left.holds() || right.holds());
    }
}
