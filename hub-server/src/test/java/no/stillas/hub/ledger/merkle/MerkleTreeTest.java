package no.stillas.hub.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the reference leaves and roots of the Certificate Transparency test data (RFC 6962). */
class MerkleTreeTest {
    private static final List<ByteString> LEAVES =
            Stream.of(
                            "",
                            "00",
                            "10",
                            "2021",
                            "3031",
                            "40414243",
                            "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f")
                    .map(MerkleTreeTest::hex)
                    .toList();

    private static final List<String> ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void aTreeWithoutLeavesHasTheHashOfNothing() {
        assertThat(RightEdge.empty().root())
                .isEqualTo(hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void theRootAfterEachLeafIsTheReferenceRoot() {
        RightEdge edge = RightEdge.empty();
        List<String> roots = new ArrayList<>();
        for (ByteString leaf : LEAVES) {
            edge.add(TreeHash.leaf(leaf), (_, _, _) -> {});
            roots.add(HexFormat.of().formatHex(edge.root().toByteArray()));
        }
        assertThat(roots).isEqualTo(ROOTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1|",
                "0|8|96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7,"
                        + "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e,"
                        + "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                "5|8|bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b,"
                        + "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0,"
                        + "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "2|3|fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "1|5|6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d,"
                        + "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e,"
                        + "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
            })
    void anAuditPathIsTheReferencePath(long index, long size, String path) {
        assertThat(proofs(LEAVES).inclusion(index, size)).isEqualTo(hexes(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1|",
                "1|8|96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7,"
                        + "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e,"
                        + "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                "6|8|0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a,"
                        + "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0,"
                        + "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "2|5|5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e,"
                        + "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
            })
    void aConsistencyProofIsTheReferenceProof(long first, long second, String path) {
        assertThat(proofs(LEAVES).consistency(first, second)).isEqualTo(hexes(path));
    }

    @Test
    void everyLeafOfEveryTreeUpToSeventyCanBeProved() {
        List<ByteString> leaves = many(70);
        Proofs proofs = proofs(leaves);
        for (int size = 1; size <= leaves.size(); size++) {
            ByteString root = proofs.root(size);
            for (int index = 0; index < size; index++) {
                ByteString leaf = TreeHash.leaf(leaves.get(index));
                List<ByteString> path = proofs.inclusion(index, size);
                assertThat(Verifier.included(leaf, index, size, path, root)).as("%d of %d", index, size).isTrue();
                assertThat(Verifier.included(leaf, index + 1, size, path, root)).as("wrong place").isFalse();
                assertThat(Verifier.included(TreeHash.leaf(hex("ff")), index, size, path, root)).as("wrong leaf").isFalse();
            }
        }
    }

    @Test
    void everyTwoTreesUpToSeventyCanBeProvedConsistent() {
        List<ByteString> leaves = many(70);
        List<ByteString> changed = new ArrayList<>(leaves);
        changed.set(0, hex("ff"));
        Proofs proofs = proofs(leaves);
        Proofs forged = proofs(changed);
        for (int second = 1; second <= leaves.size(); second++) {
            for (int first = 1; first <= second; first++) {
                List<ByteString> path = proofs.consistency(first, second);
                assertThat(Verifier.consistent(first, proofs.root(first), second, proofs.root(second), path))
                        .as("%d in %d", first, second)
                        .isTrue();
                assertThat(
                                Verifier.consistent(
                                        first, proofs.root(first), second, forged.root(second), forged.consistency(first, second)))
                        .as("%d in a changed %d", first, second)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 255, 256, 257})
    void theRightEdgeGrowsOnFromItsStoredForm(int size) {
        RightEdge edge = RightEdge.empty();
        List<ByteString> leaves = many(size);
        leaves.forEach(leaf -> edge.add(TreeHash.leaf(leaf), (_, _, _) -> {}));
        RightEdge stored = RightEdge.of(edge.size(), edge.toBytes());
        edge.add(TreeHash.leaf(hex("00")), (_, _, _) -> {});
        stored.add(TreeHash.leaf(hex("00")), (_, _, _) -> {});
        assertThat(stored.root()).isEqualTo(edge.root());
    }

    @Test
    void aLeafOutsideTheTreeHasNoPath() {
        assertThatThrownBy(() -> proofs(LEAVES).inclusion(8, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs(LEAVES).consistency(0, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs(LEAVES).consistency(8, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Proofs proofs(List<ByteString> leaves) {
        Map<String, ByteString> subtrees = new HashMap<>();
        RightEdge edge = RightEdge.empty();
        leaves.forEach(
                leaf -> edge.add(TreeHash.leaf(leaf), (level, index, hash) -> subtrees.put(level + "/" + index, hash)));
        return new Proofs((level, index) -> subtrees.get(level + "/" + index));
    }

    private static List<ByteString> many(int count) {
        List<ByteString> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(ByteString.copyFromUtf8("leaf " + i));
        }
        return leaves;
    }

    private static List<ByteString> hexes(String path) {
        return path == null ? List.of() : Stream.of(path.split(",")).map(MerkleTreeTest::hex).toList();
    }

    private static ByteString hex(String hex) {
        return ByteString.copyFrom(HexFormat.of().parseHex(hex));
    }
}
