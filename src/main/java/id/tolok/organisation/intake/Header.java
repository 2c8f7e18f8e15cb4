package id.tolok.organisation.intake;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The first row of a table: which column stands where. */
final class Header {

    private final String file;
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    Header(String file, List<String> fields) {
        this.file = file;
        names = fields.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i), i);
        }
    }

    List<String> names() {
        return names;
    }

    int width() {
        return names.size();
    }

    Optional<Issue> defect(Columns columns) {
        var missing = columns.required().stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(Issue.error("COLUMN_MISSING", place(0), String.join(", ", missing)));
        }
        return names.stream()
                .filter(columns::knows)
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst()
                .map(name -> Issue.error("COLUMN_TWICE", place(names.lastIndexOf(name)), name));
    }

    Stream<Issue> ignored(Columns columns) {
        return names.stream()
                .filter(name -> !name.isEmpty() && !columns.knows(name))
                .map(name -> Issue.warning("COLUMN_IGNORED", place(names.indexOf(name)), name));
    }

    Cell cell(String column, List<String> fields, int line) {
        int position = positions.getOrDefault(column, -1);
        if (position < 0 || position >= fields.size()) {
            return new Cell(column, "", new Place(file, line, position + 1));
        }
        return new Cell(
                column,
                fields.get(position).strip(),
                new Place(file, line + lineBreaks(fields, position), position + 1));
    }

    private Place place(int position) {
        return new Place(file, 1, position + 1);
    }

    private static int lineBreaks(List<String> fields, int before) {
        return (int) fields.stream()
                .limit(before)
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }
}
