package id.tolok.organisation.intake;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One cell: its text without blanks around it, and its place (column counts cells, as a spreadsheet does).
 *
 * @param column the name that the header gives
 */
public record Cell(String column, String text, Place place) {

    public boolean isBlank() {
        return text.isEmpty();
    }

    public Optional<String> filled() {
        return isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** An error at this cell; its message may name the text ({@code {0}}), the column ({@code {1}}) and what follows. */
    public Issue error(String code, Object... more) {
        return Issue.error(code, place, arguments(more));
    }

    public Issue warning(String code, Object... more) {
        return Issue.warning(code, place, arguments(more));
    }

    private Object[] arguments(Object... more) {
        var all = new ArrayList<Object>(List.of(text, column));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
