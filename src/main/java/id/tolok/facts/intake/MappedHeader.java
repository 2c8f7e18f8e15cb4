package id.tolok.facts.intake;

import id.tolok.facts.intake.ColumnMeaning.FactColumn;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first row of a table, read with a mapping: which part of a fact stands where. Positions count from 0; -1 is nowhere. */
final class MappedHeader {

    private final String file;
    private final int line;
    private final List<String> names;
    private final ColumnMapping mapping;
    private final Map<FactColumn, List<Integer>> parts = new EnumMap<>(FactColumn.class);
    private final Map<Integer, String> values = new LinkedHashMap<>();

    MappedHeader(String file, int line, List<String> names, ColumnMapping mapping) {
        this.file = file;
        this.line = line;
        this.names = List.copyOf(names);
        this.mapping = mapping;
        for (int i = 0; i < names.size(); i++) {
            switch (mapping.of(names.get(i))) {
                case ColumnMeaning.Part part ->
                    parts.computeIfAbsent(part.column(), column -> new ArrayList<>())
                            .add(i);
                case ColumnMeaning.ValueOf value -> values.put(i, value.indicator());
                case ColumnMeaning.Nothing nothing -> {
                    // not read
                }
            }
        }
    }

    int width() {
        return names.size();
    }

    /** Whether each row names its indicator. */
    boolean isLong() {
        return parts.containsKey(FactColumn.INDICATOR);
    }

    int nip() {
        return position(FactColumn.NIP);
    }

    int date() {
        return position(FactColumn.DATE);
    }

    int source() {
        return position(FactColumn.SOURCE);
    }

    int indicator() {
        return position(FactColumn.INDICATOR);
    }

    int value() {
        return position(FactColumn.VALUE);
    }

    /** Which columns hold the values of which indicators. */
    Map<Integer, String> values() {
        return values;
    }

    Optional<Issue> defect() {
        var twice = parts.entrySet().stream()
                .filter(part -> part.getValue().size() > 1)
                .findFirst();
        if (twice.isPresent()) {
            return Optional.of(Issue.error(
                    "COLUMN_TWICE",
                    place(twice.get().getValue().get(1)),
                    twice.get().getKey().code()));
        }
        var missing = required()
                .filter(column -> !parts.containsKey(column))
                .map(FactColumn::code)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Issue.error("COLUMN_MISSING", place(0), String.join(", ", missing)));
    }

    Stream<Issue> ignored() {
        return IntStream.range(0, names.size())
                .filter(i -> !names.get(i).isBlank() && !ReportColumns.isOurs(names.get(i)))
                .filter(i -> mapping.of(names.get(i)) instanceof ColumnMeaning.Nothing)
                .mapToObj(i -> Issue.warning("COLUMN_IGNORED", place(i), names.get(i)));
    }

    private Stream<FactColumn> required() {
        return values.isEmpty() || isLong()
                ? Stream.of(FactColumn.NIP, FactColumn.INDICATOR, FactColumn.VALUE, FactColumn.DATE)
                : Stream.of(FactColumn.NIP, FactColumn.DATE);
    }

    private int position(FactColumn column) {
        return parts.getOrDefault(column, List.of(-1)).getFirst();
    }

    private Place place(int position) {
        return new Place(file, line, position + 1);
    }
}
