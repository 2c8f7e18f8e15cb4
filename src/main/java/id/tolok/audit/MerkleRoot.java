package id.tolok.audit;

import id.tolok.shared.Hash;
import java.util.ArrayDeque;
import java.util.Deque;

/** The root of a {@link MerkleTree} over entries that come one by one, without keeping them: for very long lists. */
public final class MerkleRoot {

    private record Whole(Hash top, long entries) {}

    /** Complete trees, each smaller than the one below it. */
    private final Deque<Whole> trees = new ArrayDeque<>();

    public void add(Hash entry) {
        var tree = new Whole(MerkleTree.leaf(entry), 1);
        while (!trees.isEmpty() && trees.peek().entries() == tree.entries()) {
            var left = trees.pop();
            tree = new Whole(MerkleTree.node(left.top(), tree.top()), 2 * tree.entries());
        }
        trees.push(tree);
    }

    /** The same as that of the tree over all entries so far. */
    public Hash root() {
        return trees.stream()
                .map(Whole::top)
                .reduce((right, left) -> MerkleTree.node(left, right))
                .orElseGet(() -> Hash.of(""));
    }
}
