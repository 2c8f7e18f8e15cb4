package id.tolok.engine;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What one evaluation gave. All lists and maps are sorted; the same facts and rules give an equal outcome, always.
 *
 * @param failure present exactly when the status is {@code FAILED}; the other parts are then empty
 */
public record Outcome(
        Status status,
        SortedMap<String, BigDecimal> derived,
        SortedMap<String, BigDecimal> aspects,
        SortedMap<String, String> ratings,
        Optional<String> grade,
        List<Proposal> proposals,
        SortedMap<String, BigDecimal> awards,
        List<String> recommendations,
        List<String> flags,
        List<Conflict> conflicts,
        Optional<Failure> failure,
        List<Firing> firings) {

    public enum Status {
        OK,
        CONFLICT,
        NO_GRADE,
        FAILED
    }

    /** @param basis the legal basis that the rule names */
    public record Proposal(String code, Optional<BigDecimal> months, String rule, Optional<String> basis) {}

    /** Different writes to one target: neither counts. */
    public record Conflict(String target, List<String> rules) {}

    /**
     * @param rule the rule at which a limit was passed, where one can be named
     * @param reason a stable code, such as {@code JOINS}; behind {@code OBSERVED_DERIVED} stands the indicator
     */
    public record Failure(Optional<String> rule, String reason) {

        /** The reason and what can be done about it, as part of a sentence. */
        public String message(Locale locale) {
            var words = reason.split(" ", 2);
            return Issue.error("FAILURE_" + words[0], Place.ofFile(""), words.length > 1 ? words[1] : "")
                    .message(locale);
        }
    }
}
