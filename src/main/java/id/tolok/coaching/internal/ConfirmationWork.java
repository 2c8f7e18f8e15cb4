package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.AssessorGrade;
import id.tolok.coaching.Candidate;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.evaluation.DatedResult;
import id.tolok.evaluation.LatestResults;
import id.tolok.shared.Actor;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Notice;
import id.tolok.shared.PeriodId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Confirms results in few queries, however many they are. */
@Component
public class ConfirmationWork {

    private static final Actor SYSTEM = Actor.system("coaching");

    private final LatestResults results;
    private final AssessedPeople people;
    private final AppraisalRows rows;
    private final AppraisalWriter writer;
    private final ReturnRows returns;
    private final GradeTitles grades;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    /** A result whose person the actor may judge, with who judges and who is above. */
    public record Taken(DatedResult dated, Judge judge) {}

    ConfirmationWork(
            LatestResults results,
            AssessedPeople people,
            AppraisalRows rows,
            AppraisalWriter writer,
            ReturnRows returns,
            GradeTitles grades,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.results = results;
        this.people = people;
        this.rows = rows;
        this.writer = writer;
        this.returns = returns;
        this.grades = grades;
        this.actor = actor;
        this.events = events;
    }

    public List<Candidate> candidates(PeriodId period, RuleSetId ruleSet) {
        var mine = people.mine();
        var latest = actor.as(SYSTEM, () -> results.of(mine, period, ruleSet));
        var ids = latest.stream().map(dated -> dated.result().id()).toList();
        var confirmed = new HashMap<ResultId, Appraisal>();
        rows.ofResults(ids).forEach(appraisal -> confirmed.put(appraisal.result(), appraisal));
        var notes = returns.notes(ids);
        return latest.stream()
                .map(dated -> new Candidate(
                        dated,
                        Optional.ofNullable(confirmed.get(dated.result().id())),
                        Optional.ofNullable(notes.get(dated.result().id()))))
                .toList();
    }

    public int confirm(Set<ResultId> wanted, Optional<AssessorGrade> grade) {
        var known = rows.ofResults(wanted).stream().map(Appraisal::result).collect(Collectors.toSet());
        var fresh = take(wanted).stream()
                .filter(taken -> !known.contains(taken.dated().result().id()))
                .toList();
        fresh.forEach(taken -> requireGrade(taken, grade));
        fresh.forEach(taken -> confirmed(taken, writer.add(taken.dated(), taken.judge(), grade), grade));
        return fresh.size();
    }

    /**
     * These results with those who judge them.
     *
     * @throws CoachingRefusal {@code RESULT_OVERTAKEN} or {@code NOT_YOUR_PEOPLE}
     */
    public List<Taken> take(Set<ResultId> wanted) {
        var found = actor.as(SYSTEM, () -> results.stillLatest(wanted));
        if (found.size() != wanted.size()) {
            throw new CoachingRefusal("RESULT_OVERTAKEN");
        }
        var judge = people.judge(
                found.stream().map(dated -> dated.result().employee()).collect(Collectors.toSet()));
        return found.stream().map(dated -> new Taken(dated, judge)).toList();
    }

    private void requireGrade(Taken taken, Optional<AssessorGrade> grade) {
        var result = taken.dated().result();
        if (result.grade().isEmpty() && grade.isEmpty()) {
            throw new CoachingRefusal("RESULT_WITHOUT_GRADE", result.name());
        }
        grade.map(AssessorGrade::grade)
                .filter(code -> grades.of(result.run(), code).isEmpty())
                .ifPresent(unknown -> {
                    throw new CoachingRefusal("ASSESSOR_GRADE_UNKNOWN", unknown);
                });
    }

    private void confirmed(Taken taken, AppraisalId appraisal, Optional<AssessorGrade> grade) {
        events.publishEvent(Auditable.of(
                grade.isPresent() ? "coaching.result-overridden" : "coaching.result-confirmed",
                "appraisal:" + appraisal.value()));
        grade.flatMap(given -> taken.judge().superior())
                .ifPresent(above -> events.publishEvent(new Notice(
                        above,
                        "result-overridden",
                        List.of(
                                taken.dated().result().name(),
                                taken.dated().run().periodCode()),
                        "appraisal/" + appraisal.value())));
    }
}
