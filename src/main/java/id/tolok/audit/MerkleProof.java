package id.tolok.audit;

import id.tolok.shared.Hash;
import java.util.List;

/** Shows that an entry belongs to the list that a {@link MerkleTree}'s root stands for. */
public record MerkleProof(List<Step> steps) {

    public MerkleProof {
        steps = List.copyOf(steps);
    }

    /** @param left whether the sibling stands on the left */
    public record Step(Hash sibling, boolean left) {}

    public boolean holds(Hash entry, Hash root) {
        var hash = MerkleTree.leaf(entry);
        for (var step : steps) {
            hash = step.left() ? MerkleTree.node(step.sibling(), hash) : MerkleTree.node(hash, step.sibling());
        }
        return hash.equals(root);
    }
}
