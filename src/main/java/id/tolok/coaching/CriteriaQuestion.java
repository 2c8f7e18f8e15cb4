package id.tolok.coaching;

import id.tolok.shared.RuleSetId;
import java.time.Instant;
import java.util.Optional;

/** A question about a rule, answered once for everybody; who asked stays unknown. */
public record CriteriaQuestion(
        QuestionId id, RuleSetId ruleSet, String rule, String text, Instant askedAt, Optional<String> answer) {}
