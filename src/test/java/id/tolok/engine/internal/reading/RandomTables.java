package id.tolok.engine.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes up sheets with a decision table: columns of every kind, cells that fit and a few that do not. */
final class RandomTables {

    private static final List<String> NUMBERS = List.of("3", "4.5", "-2", "0.10", "88.31", "0", "1000000");

    private final RandomGenerator random;

    RandomTables(RandomGenerator random) {
        this.random = random;
    }

    private record Column(String keyword, String pattern, String snippet, List<String> cells) {}

    List<List<String>> next() {
        var columns = columns();
        var sheet = new ArrayList<List<String>>();
        sheet.add(List.of("RuleSet", "made.up"));
        sheet.add(List.of("RuleTable table " + random.nextInt(100)));
        sheet.add(columns.stream().map(Column::keyword).toList());
        sheet.add(columns.stream().map(Column::pattern).toList());
        sheet.add(columns.stream().map(Column::snippet).toList());
        sheet.add(columns.stream().map(column -> "Title, \"of\" it").toList());
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            var row = new ArrayList<String>();
            columns.forEach(column -> row.add(cell(column)));
            row.set(0, "row " + i);
            sheet.add(row);
        }
        return sheet;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("NAME", "", "", List.of("")));
        columns.add(new Column("AGENDA-GROUP", "", "", List.of("score")));
        if (random.nextBoolean()) {
            columns.add(new Column("METADATA", "", "title(\"$param\")", List.of("A title", "3", "Hari, tanpa")));
        }
        // in text, a second pattern that spans columns would be joined to the first
        if (random.nextBoolean()) {
            columns.add(new Column("CONDITION", "Indicator(code == \"x\")...", "value >= $param", NUMBERS));
            columns.add(new Column("CONDITION", "...", "value < $param", NUMBERS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            columns.add(condition());
        }
        columns.add(
                random.nextBoolean()
                        ? new Column("ACTION", "", "score.add(\"work_result\", $param);", NUMBERS)
                        : new Column("ACTION", "score", "cap(\"work_result\", $param)", NUMBERS));
        columns.add(new Column("ACTION", "", "score.floor(\"$1\", $2);", List.of("work_result, 5", "x, -2.5")));
        return columns;
    }

    private Column condition() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Column(
                        "CONDITION", "Employee", "status in ($param)", List.of("\"PNS\"", "\"PNS\", \"PPPK\"", "PNS"));
            case 1 -> new Column("CONDITION", "Goal", "kind == \"$param\"", List.of("UTAMA", "a b", "7"));
            case 2 ->
                new Column("CONDITION", "", "not Observation(value > $1, value < $2)", List.of("3, 4.5", "-1,1", "5"));
            default -> new Column("CONDITION", "", "Period(months == 12)", List.of("x", "X", "y"));
        };
    }

    private String cell(Column column) {
        boolean blank = !column.keyword().equals("AGENDA-GROUP") && random.nextInt(4) == 0;
        return blank ? "" : column.cells().get(random.nextInt(column.cells().size()));
    }
}
