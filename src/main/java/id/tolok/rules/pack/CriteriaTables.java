package id.tolok.rules.pack;

import id.tolok.rules.pack.Criteria.Criterion;
import id.tolok.rules.pack.Criteria.Part;
import id.tolok.rules.pack.Criteria.Row;
import id.tolok.rules.pack.Criteria.Table;
import id.tolok.rules.pack.plain.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the rules that read best as a table: rows of one table that ask only for simple things, each of them once. */
final class CriteriaTables {

    private CriteriaTables() {}

    static List<Part> parts(List<Criterion> criteria) {
        var groups = new LinkedHashMap<String, List<Criterion>>();
        for (var criterion : criteria) {
            var key = criterion.table().orElseGet(() -> "\n" + criterion.rule());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(criterion);
        }
        var parts = new ArrayList<Part>();
        groups.values().forEach(group -> table(group).ifPresentOrElse(parts::add, () -> parts.addAll(group)));
        return parts;
    }

    private static Optional<Table> table(List<Criterion> rows) {
        var always = rows.getFirst().plain().clauses().stream()
                .filter(clause ->
                        rows.stream().allMatch(row -> row.plain().clauses().contains(clause)))
                .toList();
        if (rows.size() < 2 || !rows.stream().allMatch(row -> isSimple(own(row, always)))) {
            return Optional.empty();
        }
        var columns = rows.stream()
                .flatMap(row -> own(row, always).stream().map(Clause::subject))
                .distinct()
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        always.stream().map(Objects::toString).toList(),
                        columns,
                        rows.stream()
                                .map(row -> new Row(row, cells(own(row, always), columns)))
                                .toList()));
    }

    private static List<Clause> own(Criterion row, List<Clause> always) {
        return row.plain().clauses().stream()
                .filter(clause -> !always.contains(clause))
                .toList();
    }

    private static boolean isSimple(List<Clause> clauses) {
        return clauses.stream().allMatch(Clause::isSimple)
                && clauses.stream().map(Clause::subject).distinct().count() == clauses.size();
    }

    private static List<String> cells(List<Clause> clauses, List<String> columns) {
        var says = clauses.stream().collect(Collectors.toMap(Clause::subject, Clause::says));
        return columns.stream().map(column -> says.getOrDefault(column, "")).toList();
    }
}
