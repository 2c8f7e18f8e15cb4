package id.tolok.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class IdRangeTest {

    @Test
    void reachesFromTheFirstToTheLastOfManyThatLieClose() {
        assertThat(IdRange.of(every(3, 60).reversed())).contains(new IdRange(0, 177));
    }

    @Test
    void isNoneWhereMuchElseWouldLieBetween() {
        assertThat(IdRange.of(every(5, 60))).isEmpty();
    }

    @Test
    void isNoneOfFew() {
        assertThat(IdRange.of(every(1, 50))).isEmpty();
        assertThat(IdRange.of(List.of())).isEmpty();
    }

    private static List<Long> every(int step, int count) {
        return LongStream.range(0, count).map(i -> i * step).boxed().toList();
    }
}
