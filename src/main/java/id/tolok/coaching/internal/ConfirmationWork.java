package id.tolok.coaching.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.AssessorGrade;
import id.tolok.coaching.Candidate;
import id.tolok.coaching.CoachingRefusal;
import id.tolok.evaluation.DatedResult;
import id.tolok.evaluation.LatestResults;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.evidence.NewEvidence;
import id.tolok.shared.Actor;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Notice;
import id.tolok.shared.PeriodId;
import id.tolok.shared.ResultId;
import id.tolok.shared.RuleSetId;
import java.util.Collection;
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
    private final EvidenceFiles evidence;
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
            EvidenceFiles evidence,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.results = results;
        this.people = people;
        this.rows = rows;
        this.writer = writer;
        this.returns = returns;
        this.grades = grades;
        this.evidence = evidence;
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

    public int confirm(Set<ResultId> wanted) {
        var fresh = fresh(wanted);
        fresh.forEach(taken -> {
            var result = taken.dated().result();
            if (result.grade().isEmpty()) {
                throw new CoachingRefusal("RESULT_WITHOUT_GRADE", result.name());
            }
        });
        fresh.forEach(taken -> audit("coaching.result-confirmed", add(taken, Optional.empty())));
        return fresh.size();
    }

    public void confirmOtherwise(ResultId wanted, AssessorGrade grade, Collection<NewEvidence> files) {
        var taken =
                fresh(Set.of(wanted)).stream().findFirst().orElseThrow(() -> new CoachingRefusal("ALREADY_CONFIRMED"));
        var dated = taken.dated();
        if (grades.of(dated.run().id(), grade.grade()).isEmpty()) {
            throw new CoachingRefusal("ASSESSOR_GRADE_UNKNOWN", grade.grade());
        }
        if (dated.result().grade().equals(Optional.of(grade.grade()))) {
            throw new CoachingRefusal("ASSESSOR_GRADE_SAME");
        }
        var appraisal = add(taken, Optional.of(grade));
        evidence.attach(
                new EvidenceSubject(EvidenceSubject.Kind.ASSESSOR_GRADE, appraisal.value()),
                dated.result().employee(),
                files);
        audit("coaching.result-overridden", appraisal);
        taken.judge()
                .superior()
                .ifPresent(above -> events.publishEvent(new Notice(
                        above,
                        "result-overridden",
                        List.of(dated.result().name(), dated.run().periodCode()),
                        "appraisal/" + appraisal.value())));
    }

    private List<Taken> fresh(Set<ResultId> wanted) {
        var known = rows.ofResults(wanted).stream().map(Appraisal::result).collect(Collectors.toSet());
        return take(wanted).stream()
                .filter(taken -> !known.contains(taken.dated().result().id()))
                .toList();
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

    private AppraisalId add(Taken taken, Optional<AssessorGrade> grade) {
        return writer.add(taken.dated(), taken.judge(), grade);
    }

    private void audit(String action, AppraisalId appraisal) {
        events.publishEvent(Auditable.of(action, "appraisal:" + appraisal.value()));
    }
}
