package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.RunId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FairTurnsTest {

    @Test
    void givesEachRequesterATurnBeforeAnybodyHasASecond() {
        var waiting = new ArrayList<Waiting>();
        IntStream.range(0, 5).forEach(i -> waiting.add(small(i, "ani")));
        waiting.add(small(5, "budi"));
        waiting.add(small(6, "citra"));
        waiting.add(small(7, "budi"));
        assertThat(oneByOne(waiting)).containsExactly("ani", "budi", "citra", "ani", "budi", "ani", "ani", "ani");
    }

    @Test
    void countsWhatIsAtWorkHereAndElsewhere() {
        var turns = new FairTurns(3, List.of(small(1, "ani")), Map.of("budi", 2), Map.of());
        assertThat(turns.next(List.of(small(2, "budi"), small(3, "ani"))))
                .get()
                .extracting(Waiting::requester)
                .isEqualTo("ani");
    }

    @Test
    void leavesAPlaceForSmallRuns() {
        var turns = new FairTurns(3, List.of(large(1, "ani"), large(2, "budi")), Map.of(), Map.of());
        assertThat(turns.next(List.of(large(3, "citra")))).isEmpty();
        assertThat(turns.next(List.of(large(3, "citra"), small(4, "ani"))))
                .get()
                .extracting(waiting -> waiting.run().value())
                .isEqualTo(4L);
    }

    @Test
    void goesOnWithWhatWasBegunFirst() {
        var begun = new Waiting(new RunId(9), "ani", true, true);
        var turns = new FairTurns(3, List.of(small(1, "ani")), Map.of(), Map.of());
        assertThat(turns.next(List.of(small(2, "budi"), begun))).contains(begun);
    }

    @Test
    void startsNothingTwiceAndNoMoreThanThereIsRoomFor() {
        var here = small(1, "ani");
        assertThat(new FairTurns(3, List.of(here), Map.of(), Map.of()).next(List.of(here)))
                .isEmpty();
        assertThat(new FairTurns(1, List.of(here), Map.of(), Map.of()).next(List.of(small(2, "budi"))))
                .isEmpty();
    }

    @Test
    void tellsHowManyComeFirst() {
        var waiting = List.of(small(1, "ani"), small(2, "ani"), small(3, "ani"), small(4, "budi"));
        var turns = new FairTurns(0, List.of(), Map.of("citra", 1), Map.of());
        assertThat(waiting).extracting(run -> turns.before(run.run(), waiting)).containsExactly(0, 2, 3, 1);
        var busy = new FairTurns(0, List.of(), Map.of("ani", 2), Map.of());
        assertThat(busy.before(new RunId(4), waiting)).isZero();
        assertThat(busy.before(new RunId(9), waiting)).as("it waits no longer").isZero();
    }

    /** With one place: who comes when. */
    private static List<String> oneByOne(List<Waiting> all) {
        var waiting = new ArrayList<>(all);
        var turns = new HashMap<String, Instant>();
        var order = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var next =
                    new FairTurns(1, List.of(), Map.of(), turns).next(waiting).orElseThrow();
            waiting.remove(next);
            order.add(next.requester());
            turns.put(next.requester(), Instant.EPOCH.plusSeconds(order.size()));
        }
        return order;
    }

    private static Waiting small(long run, String requester) {
        return new Waiting(new RunId(run), requester, false, false);
    }

    private static Waiting large(long run, String requester) {
        return new Waiting(new RunId(run), requester, false, true);
    }
}
