package id.tolok.engine.internal.reading;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up rules out of everything that the language has. */
final class RandomRules {

    private final RandomGenerator random;
    private int variables;

    RandomRules(RandomGenerator random) {
        this.random = random;
    }

    String rule(String name) {
        variables = 0;
        var number = fresh();
        var conditions = "Indicator(code == \"base\", " + number + " : value)\n"
                + IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> condition(number))
                        .collect(Collectors.joining("\n"));
        return "rule \"%s\" %s agenda-group \"score\" when\n%s\nthen score.%s(\"discipline\", %s); end\n"
                .formatted(
                        name,
                        any("", "@title(\"T \\\"x\\\" \\\\ ‹y›\")", "@basis(\"PP 94/2021\") @table(\"a table\")"),
                        conditions,
                        any("add", "cap", "floor"),
                        written(number, 3));
    }

    private String condition(String number) {
        return switch (random.nextInt(9)) {
            case 0 -> "not " + pattern(number);
            case 1 -> "exists " + pattern(number);
            case 2 -> "not( " + pattern(number) + " and " + pattern(number) + " )";
            case 3 -> "exists( " + pattern(number) + " or (" + pattern(number) + " and not " + pattern(number) + ") )";
            case 4 -> "forall( " + pattern(number) + " )";
            case 5 -> "forall( " + pattern(number) + " " + pattern(number) + " )";
            case 6 -> accumulate(number);
            case 7 -> "(" + pattern(number) + " and (" + pattern(number) + " and " + pattern(number) + "))";
            default -> pattern(number);
        };
    }

    private String accumulate(String number) {
        var value = fresh();
        var result = fresh();
        var function = any("sum", "average", "min", "max");
        return "accumulate( Observation(code == \"late\", %s : value, %s)%s; %s : %s(%s), %s : count(); %s )"
                .formatted(
                        value,
                        comparison("value", number, 1),
                        any("", " and Goal(target > 3)", " and not Goal(kind == \"x\")"),
                        result,
                        function,
                        any(value, value + " * 2", "round(" + value + ", 2)"),
                        fresh(),
                        comparison(result, number, 1));
    }

    private String pattern(String number) {
        return switch (random.nextInt(4)) {
            case 0 -> "Employee(" + text("status") + ", " + text("level") + ")";
            case 1 ->
                "Observation(%s \"2026-0%d-01\", yearOf(date) == 2026, daysBetween(\"2026-01-01\", date) < %s)"
                        .formatted(any("date >=", "date <", "date !="), 1 + random.nextInt(9), literal());
            case 2 -> "Goal(code == \"g\", " + any("", text("kind") + ", ") + constraint(number, 2, "target") + ")";
            default ->
                any("", fresh() + " : ") + "Indicator(" + any("", "code == \"x\", ")
                        + any("", fresh() + " : (value * 2), ") + constraint(number, 2, "value") + ")";
        };
    }

    private String text(String field) {
        return field
                + any(
                        " == \"A\"",
                        " != \"B\"",
                        " in (\"A\", \"B\")",
                        " not in (\"C\")",
                        " contains \"x\"",
                        " not contains \"y\"",
                        " matches \"[a-z]\\\\d+\"",
                        " not matches \"z\"");
    }

    private String constraint(String number, int depth, String field) {
        if (depth == 0) {
            return comparison(field, number, 2);
        }
        var one = constraint(number, depth - 1, field);
        var other = constraint(number, depth - 1, field);
        return switch (random.nextInt(5)) {
            case 0 -> one + " && " + other;
            case 1 -> "(" + one + " || " + other + ")";
            case 2 -> "!(" + one + ")";
            case 3 -> field + any(" in ", " not in ") + "(" + literal() + ", " + literal() + ")";
            default -> one;
        };
    }

    private String comparison(String field, String number, int depth) {
        return any(field, field + " * 2", "round(" + field + ", 1)")
                + any(" == ", " != ", " < ", " <= ", " > ", " >= ")
                + written(number, depth);
    }

    private String written(String number, int depth) {
        if (depth == 0) {
            return any(number, literal());
        }
        return switch (random.nextInt(6)) {
            case 0 -> written(number, depth - 1) + any(" + ", " - ", " * ") + written(number, depth - 1);
            case 1 ->
                "(" + written(number, depth - 1) + any(" + ", " - ") + written(number, depth - 1) + ") * " + literal();
            case 2 -> "-(" + written(number, depth - 1) + ")";
            case 3 -> any("min", "max") + "(" + written(number, depth - 1) + ", " + literal() + ")";
            case 4 -> any("abs", "floor") + "(" + written(number, depth - 1) + " / 7)";
            default -> written(number, depth - 1);
        };
    }

    private String literal() {
        return any("0", "3", "-5", "88.31", "0.10", "-0.005", "12345678901234567890.1234567890");
    }

    private String fresh() {
        return "$v" + variables++;
    }

    private String any(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
