package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.evaluation.UnitPicture.Part;
import id.tolok.organisation.Unit;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class UnitPartsTest {

    private static final UnitId DISTRICT = new UnitId(1);
    private static final UnitId SECTION = new UnitId(2);
    private static final UnitId DESK = new UnitId(3);
    private static final UnitId VILLAGE = new UnitId(4);

    private final UnitParts parts = new UnitParts(List.of(
            unit(DISTRICT, Optional.empty()),
            unit(SECTION, Optional.of(DISTRICT)),
            unit(DESK, Optional.of(SECTION)),
            unit(VILLAGE, Optional.of(DISTRICT))));

    @Test
    void addsTheUnitsBelowToEachPart() {
        var grades = Map.of(
                DISTRICT,
                grades("BAIK", 1),
                SECTION,
                grades("BAIK", 2),
                DESK,
                grades("KURANG", 3),
                VILLAGE,
                grades("", 4));
        var expected = List.of(
                new Part(DISTRICT, grades("BAIK", 1)),
                new Part(SECTION, new TreeMap<>(Map.of("BAIK", 2, "KURANG", 3))),
                new Part(VILLAGE, grades("", 4)));
        assertThat(parts.of(Optional.of(DISTRICT), grades)).isEqualTo(expected);
        assertThat(parts.of(Optional.empty(), grades)).isEqualTo(expected);
    }

    @Test
    void leavesOutWhatHasNoResultsOrLiesElsewhere() {
        var grades = Map.of(DESK, grades("BAIK", 1), VILLAGE, grades("BAIK", 5));
        assertThat(parts.of(Optional.of(SECTION), grades)).containsExactly(new Part(DESK, grades("BAIK", 1)));
    }

    private static SortedMap<String, Integer> grades(String code, int people) {
        return new TreeMap<>(Map.of(code, people));
    }

    private static Unit unit(UnitId id, Optional<UnitId> parent) {
        return new Unit(id, "U" + id.value(), "Unit " + id.value(), parent);
    }
}
