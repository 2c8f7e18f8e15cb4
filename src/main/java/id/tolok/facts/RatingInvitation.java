package id.tolok.facts;

import id.tolok.engine.dictionary.IndicatorDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a rater is asked. Only the rater sees it; the own answers may be changed until the round closes.
 *
 * @param questions the behaviours to rate, each within its range
 * @param answers the own ones so far, by indicator
 */
public record RatingInvitation(
        RatingInvitationId id,
        String subject,
        String position,
        Rater.Kind kind,
        LocalDate until,
        List<IndicatorDefinition> questions,
        Map<String, BigDecimal> answers) {

    public RatingInvitation {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
    }
}
