package id.tolok.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MerkleTreeTest {

    @Test
    void hashesLeavesAndNodesDifferently() {
        // computed with: printf '\0' + entry | sha256sum, then printf '\1' + left + right | sha256sum
        var a = Hash.of("a");
        assertThat(MerkleTree.over(List.of(a)).root()).isNotEqualTo(a);
        assertThat(MerkleTree.over(List.of(a)).root().hex())
                .isEqualTo("a23bd5b06da9048238a65b3f1d9d0b9e15fae3dde262688e6489aa4c763d1820");
        assertThat(MerkleTree.over(List.of(a, Hash.of("b"))).root().hex())
                .isEqualTo("ad5ca6cddc0b27c6a83e332bf28011769236e6c6a1f786ebf7b5267b37a5bd22");
    }

    @Test
    void hasARootForNothing() {
        assertThat(MerkleTree.over(List.of()).root()).isEqualTo(Hash.of(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 1_001})
    void givesTheSameRootToEntriesThatComeOneByOne(int size) {
        var one = new MerkleRoot();
        entries(size).forEach(one::add);
        assertThat(one.root()).isEqualTo(MerkleTree.over(entries(size)).root());
    }

    @Test
    void changesItsRootWithOrderContentAndLength() {
        var entries = entries(7);
        var swapped = new ArrayList<>(entries);
        swapped.set(2, entries.get(3));
        swapped.set(3, entries.get(2));
        var roots = List.of(
                MerkleTree.over(entries).root(),
                MerkleTree.over(swapped).root(),
                MerkleTree.over(entries(8)).root(),
                MerkleTree.over(entries(6)).root());
        assertThat(roots).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 64, 100})
    void provesEachEntryAndNoOther(int size) {
        var entries = entries(size);
        var tree = MerkleTree.over(entries);
        for (int i = 0; i < size; i++) {
            assertThat(tree.proof(i).holds(entries.get(i), tree.root())).isTrue();
            assertThat(tree.proof(i).holds(Hash.of("stranger"), tree.root())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 64, 100})
    void givesTheSameProofToEntriesThatComeOneByOne(int size) {
        var entries = entries(size);
        for (int i = 0; i < size; i++) {
            var one = MerkleRoot.proving(i);
            entries.forEach(one::add);
            assertThat(one.proof()).isEqualTo(MerkleTree.over(entries).proof(i));
        }
    }

    private static List<Hash> entries(int size) {
        return IntStream.range(0, size).mapToObj(i -> Hash.of("entry " + i)).toList();
    }
}
