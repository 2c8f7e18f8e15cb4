package id.tolok.facts.internal;

import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactEntry;
import id.tolok.facts.Rater;
import id.tolok.facts.RatingRound;
import id.tolok.facts.internal.SealedAnswers.Answer;
import id.tolok.planning.Period;
import id.tolok.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes observations of what was answered. Peers and subordinates stand apart only where each group is large enough to
 * hide its members; together they must be.
 */
@Component
class RatingHarvest {

    private static final String ASSESSOR = "Penilaian perilaku: pejabat penilai";
    private static final String PEERS = "Penilaian perilaku: rekan kerja";
    private static final String SUBORDINATES = "Penilaian perilaku: bawahan";
    private static final String ALL = "Penilaian perilaku: rekan kerja dan bawahan";

    private final SealedAnswers answers;
    private final ObservationRows observations;
    private final RecordingTrail trail;
    private final CurrentActor actor;
    private final Clock clock;

    RatingHarvest(
            SealedAnswers answers,
            ObservationRows observations,
            RecordingTrail trail,
            CurrentActor actor,
            Clock clock) {
        this.answers = answers;
        this.observations = observations;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    void record(RatingRound round, Period period) {
        var today = LocalDate.now(clock);
        var day = today.isAfter(period.end()) ? period.end() : today.isBefore(period.start()) ? period.start() : today;
        var entries = observations(answers.open(round.id()), day).stream()
                .map(observation -> FactEntry.of(round.subject(), observation))
                .toList();
        var ids = observations
                .add(
                        entries.stream()
                                .map(entry -> new NewObservation(
                                        entry.employee(), entry.unit(), entry.observation(), Optional.empty()))
                                .toList(),
                        actor.get().name())
                .iterator();
        entries.forEach(entry -> trail.recorded(ids.next(), entry));
    }

    static List<Observation> observations(List<Answer> given, LocalDate day) {
        var byKind = given.stream().collect(Collectors.groupingBy(Answer::kind));
        var found = new ArrayList<Observation>();
        add(byKind.getOrDefault(Rater.Kind.ASSESSOR, List.of()), ASSESSOR, day, found);
        var peers = byKind.getOrDefault(Rater.Kind.PEER, List.of());
        var subordinates = byKind.getOrDefault(Rater.Kind.SUBORDINATE, List.of());
        if (isHidden(peers) && isHidden(subordinates)) {
            add(peers, PEERS, day, found);
            add(subordinates, SUBORDINATES, day, found);
        } else {
            var all = new ArrayList<>(peers);
            all.addAll(subordinates);
            if (raters(all) >= RatingRound.ENOUGH) {
                add(all, subordinates.isEmpty() ? PEERS : peers.isEmpty() ? SUBORDINATES : ALL, day, found);
            }
        }
        return found;
    }

    /** Whether the group may stand by itself; nobody needs no hiding. */
    private static boolean isHidden(List<Answer> group) {
        return group.isEmpty() || raters(group) >= RatingRound.ENOUGH;
    }

    /** Each rater answers each behaviour once. */
    private static int raters(List<Answer> group) {
        return group.stream()
                .collect(Collectors.groupingBy(Answer::indicator, Collectors.counting()))
                .entrySet()
                .stream()
                .min(Comparator.comparing((Map.Entry<String, Long> one) -> one.getValue()))
                .map(one -> one.getValue().intValue())
                .orElse(0);
    }

    private static void add(List<Answer> group, String source, LocalDate day, List<Observation> found) {
        group.stream()
                .sorted(Comparator.comparing(Answer::indicator).thenComparing(Answer::value))
                .map(answer -> new Observation(answer.indicator(), answer.value(), null, day, source))
                .forEach(found::add);
    }
}
