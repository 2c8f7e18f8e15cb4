package id.tolok.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.rules.DiffLine.Kind;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LineDiffTest {

    @Test
    void showsTheChangedLineBetweenUnchangedOnes() {
        assertThat(LineDiff.of("when\n  value >= 90\nthen", "when\n  value >= 88\nthen"))
                .containsExactly(
                        new DiffLine(Kind.SAME, "when"),
                        new DiffLine(Kind.REMOVED, "  value >= 90"),
                        new DiffLine(Kind.ADDED, "  value >= 88"),
                        new DiffLine(Kind.SAME, "then"));
    }

    @Test
    void showsEverythingAsAddedBesideNothing() {
        assertThat(LineDiff.of("", "a\nb")).extracting(DiffLine::kind).containsExactly(Kind.ADDED, Kind.ADDED);
    }

    @Test
    void showsEqualTextsAsSame() {
        assertThat(LineDiff.of("a\nb", "a\nb")).extracting(DiffLine::kind).containsOnly(Kind.SAME);
    }

    @Test
    void givesBackBothTextsWhateverTheyAre() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260101);
        for (int i = 0; i < 500; i++) {
            var before = text(random);
            var after = text(random);
            var lines = LineDiff.of(before, after);
            assertThat(side(lines, Kind.ADDED)).as("before, pair %d", i).isEqualTo(before);
            assertThat(side(lines, Kind.REMOVED)).as("after, pair %d", i).isEqualTo(after);
        }
    }

    @Test
    void replacesAllWhenTextsHaveNothingInCommon() {
        var before = numbered("old", 2000);
        var after = numbered("new", 2000);
        var lines = LineDiff.of(before, after);
        assertThat(side(lines, Kind.ADDED)).isEqualTo(before);
        assertThat(side(lines, Kind.REMOVED)).isEqualTo(after);
    }

    private static String side(List<DiffLine> lines, Kind without) {
        return lines.stream()
                .filter(line -> line.kind() != without)
                .map(DiffLine::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(1, 12))
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining("\n"));
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining("\n"));
    }
}
