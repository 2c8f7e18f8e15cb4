package id.tolok.console.citizens;

import id.tolok.feedback.FeedbackData;
import id.tolok.feedback.FeedbackKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a citizen filled in, as it came; shown again when something is missing. */
public record FilledForm(String kind, String text, String officer, SortedMap<Integer, Integer> answers) {

    private static final int ELEMENTS = 9;

    static final FilledForm EMPTY = new FilledForm("", "", "", new TreeMap<>());

    static FilledForm of(HttpServletRequest request) {
        var answers = new TreeMap<Integer, Integer>();
        for (int element = 1; element <= ELEMENTS; element++) {
            var answer = parameter(request, "u" + element);
            if (answer.matches("[0-9]")) {
                answers.put(element, Integer.valueOf(answer));
            }
        }
        return new FilledForm(
                parameter(request, "kind"), parameter(request, "text"), parameter(request, "officer"), answers);
    }

    static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** @throws id.tolok.feedback.FeedbackRefusal where something is missing or too long */
    FeedbackData data() {
        var chosen = Arrays.stream(FeedbackKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(FeedbackKind.SURVEY);
        return new FeedbackData(chosen, text, officer, answers);
    }

    /** For the template. */
    public boolean chose(int element, int answer) {
        return Integer.valueOf(answer).equals(answers.get(element));
    }
}
