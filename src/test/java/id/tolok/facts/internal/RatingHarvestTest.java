package id.tolok.facts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.Rater.Kind;
import id.tolok.facts.internal.SealedAnswers.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingHarvestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void namesGroupsApartOnlyWhereBothHideTheirMembers() {
        assertThat(sources(3, 3)).containsExactly("rekan kerja", "bawahan");
        assertThat(sources(4, 0)).containsExactly("rekan kerja");
        assertThat(sources(0, 3)).containsExactly("bawahan");
        assertThat(sources(4, 1)).containsExactly("rekan kerja dan bawahan");
        assertThat(sources(2, 1)).containsExactly("rekan kerja dan bawahan");
        assertThat(sources(1, 1)).isEmpty();
        assertThat(sources(2, 0)).isEmpty();
    }

    @Test
    void keepsEveryAnswerThatCounts() {
        assertThat(RatingHarvest.observations(answers(4, 1), DAY)).hasSize(2 * 5);
    }

    @Test
    void ordersByBehaviourAndValueAlone() {
        var given = answers(5, 0);
        var turned = new ArrayList<>(given);
        Collections.reverse(turned);

        assertThat(RatingHarvest.observations(turned, DAY)).isEqualTo(RatingHarvest.observations(given, DAY));
    }

    private static List<String> sources(int peers, int subordinates) {
        return RatingHarvest.observations(answers(peers, subordinates), DAY).stream()
                .map(Observation::source)
                .map(source -> source.substring(source.indexOf(": ") + 2))
                .distinct()
                .toList();
    }

    private static List<Answer> answers(int peers, int subordinates) {
        var given = new ArrayList<Answer>();
        add(given, Kind.PEER, peers);
        add(given, Kind.SUBORDINATE, subordinates);
        return given;
    }

    private static void add(List<Answer> given, Kind kind, int raters) {
        for (int rater = 0; rater < raters; rater++) {
            given.add(new Answer(kind, "behaviour_loyal", BigDecimal.valueOf(1 + rater % 3)));
            given.add(new Answer(kind, "behaviour_service", BigDecimal.valueOf(3 - rater % 3)));
        }
    }
}
