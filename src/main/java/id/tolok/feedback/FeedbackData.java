package id.tolok.feedback;

import id.tolok.shared.Text;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a citizen filled in: answers to the survey, a message, or both. Hidden characters are taken out; markup stays
 * what it is, text.
 *
 * @param answers 1 to 4 by number of the element, 1 to 9; not all need an answer
 * @param officer name of an officer as the citizen remembers it, may be empty
 */
public record FeedbackData(FeedbackKind kind, String text, String officer, SortedMap<Integer, Integer> answers) {

    public static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 120;
    private static final int ELEMENTS = 9;
    private static final int BEST = 4;

    public FeedbackData {
        text = cleaned(text);
        officer = cleaned(officer);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        if (text.length() > LONGEST_TEXT) {
            throw new FeedbackRefusal("FEEDBACK_TOO_LONG", text.length(), LONGEST_TEXT);
        }
        if (officer.length() > LONGEST_NAME) {
            throw new FeedbackRefusal("FEEDBACK_NAME_TOO_LONG", LONGEST_NAME);
        }
        answers.forEach((element, answer) -> {
            if (element < 1 || element > ELEMENTS || answer < 1 || answer > BEST) {
                throw new FeedbackRefusal("FEEDBACK_ANSWER", element);
            }
        });
        if (text.isEmpty() && answers.isEmpty()) {
            throw new FeedbackRefusal("FEEDBACK_EMPTY");
        }
        if (text.isEmpty() != (kind == FeedbackKind.SURVEY)) {
            throw new FeedbackRefusal(text.isEmpty() ? "FEEDBACK_TEXT_MISSING" : "FEEDBACK_KIND_MISSING");
        }
    }

    private static String cleaned(String text) {
        var out = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || !Text.isHidden(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }
}
