package id.tolok.coaching;

import static id.tolok.shared.Permission.CRITERIA_READ;
import static id.tolok.shared.Permission.RULES_EDIT;

import id.tolok.coaching.internal.QuestionRows;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Notice;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions about rules. Everybody asks; those who write rules answer, once for everybody. Until then only they and the
 * one who asked see a question.
 */
@Service
@Transactional
public class CriteriaQuestions {

    private static final int LONGEST = 2000;

    private final QuestionRows rows;
    private final PublishedRules rules;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CriteriaQuestions(
            QuestionRows rows,
            PublishedRules rules,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Answered ones and the own, newest first. */
    @Requires(CRITERIA_READ)
    @Transactional(readOnly = true)
    public List<CriteriaQuestion> of(RuleSetId ruleSet) {
        return rows.shown(ruleSet, actor.get());
    }

    /** @throws CoachingRefusal {@code QUESTION_RULE} where no rule in force has this name */
    @Requires(CRITERIA_READ)
    public QuestionId ask(RuleSetId ruleSet, String rule, String text) {
        var known = rules.inForce(ruleSet, LocalDate.now(clock)).flatMap(version -> rules.rule(version.id(), rule));
        if (known.isEmpty()) {
            throw new CoachingRefusal("QUESTION_RULE", rule);
        }
        var id = rows.add(ruleSet, rule, Words.required(text, LONGEST, "TEXT_MISSING"), actor.get());
        events.publishEvent(Auditable.of("coaching.question-asked", "question:" + id.value()));
        return id;
    }

    /** Without an answer, oldest first. */
    @Requires(RULES_EDIT)
    @Transactional(readOnly = true)
    public List<CriteriaQuestion> open() {
        return rows.open();
    }

    /** A later answer takes the place of an earlier one. */
    @Requires(RULES_EDIT)
    public void answer(QuestionId id, String text) {
        var question = rows.find(id).orElseThrow(() -> new CoachingRefusal("QUESTION_UNKNOWN"));
        rows.answer(
                id, Words.required(text, LONGEST, "TEXT_MISSING"), actor.get().name());
        events.publishEvent(Auditable.of("coaching.question-answered", "question:" + id.value()));
        rows.askedBy(id)
                .ifPresent(asker -> events.publishEvent(
                        new Notice(asker, "question-answered", List.of(question.rule()), "criteria")));
    }
}
