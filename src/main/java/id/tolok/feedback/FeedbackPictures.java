package id.tolok.feedback;

import static id.tolok.shared.Permission.FEEDBACK_READ;
import static id.tolok.shared.Permission.FEEDBACK_REVIEW;

import id.tolok.feedback.internal.PictureRows;
import id.tolok.feedback.internal.WordFrequency;
import id.tolok.shared.Requires;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What feedback looks like as a whole: what accepted surveys say over time, and which words citizens use. */
@Service
@Transactional(readOnly = true)
public class FeedbackPictures {

    /** The mean answer to one element of the survey in one month. */
    public record ElementMonth(YearMonth month, int element, BigDecimal mean, int answers) {}

    /** How often a word was used, each message counted once. */
    public record WordCount(String word, int messages) {}

    /** How much of each kind came to one unit. */
    public record UnitCount(UnitId unit, FeedbackKind kind, int count) {}

    private final PictureRows rows;

    FeedbackPictures(PictureRows rows) {
        this.rows = rows;
    }

    /** All answers that count, imported ones too, by month and element; months without answers are missing. */
    @Requires({FEEDBACK_READ, FEEDBACK_REVIEW})
    public List<ElementMonth> elements(Set<UnitId> units, LocalDate from, LocalDate until) {
        return rows.elements(units, from, until);
    }

    /** The most used words, common ones left out. */
    @Requires({FEEDBACK_READ, FEEDBACK_REVIEW})
    public List<WordCount> words(Set<UnitId> units, LocalDate from, LocalDate until, int most) {
        return WordFrequency.of(rows.texts(units, from, until), most);
    }

    /** What was accepted, by unit. */
    @Requires({FEEDBACK_READ, FEEDBACK_REVIEW})
    public List<UnitCount> counts(LocalDate from, LocalDate until) {
        return rows.counts(from, until);
    }
}
