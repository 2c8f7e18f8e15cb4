package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.CompiledRules;
import id.tolok.engine.Facts;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.Rules;
import id.tolok.engine.SourceFile;
import id.tolok.engine.model.RuleModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that were made to get past the checker, or to make it work for ever. */
class AttackTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final int MUTATIONS = Integer.getInteger("tolok.mutations", 700);

    static Stream<String> injections() {
        return Stream.of(
                // escapes that a compiler would resolve after the checker looked
                Checked.then("score.add(\"x\\u0022, 1); System.exit(1); //\", 1);"),
                Checked.when("Indicator(text == \"a\\u0022\")"),
                "rule \"r\" agenda-group \"score\" then score.add(\"x\", 1); end // \\u000a System.exit(1);",
                // names and attributes that close the string that a generator would put them into
                "rule 'a\").build(); System.exit(1); D.rule(\"b' agenda-group \"score\" then score.add(\"x\", 1); end",
                "rule \"a\\\").build()\" agenda-group \"score\" then score.add(\"x\", 1); end",
                "rule \"a;\" agenda-group \"score\" then score.add(\"x\", 1); end",
                "rule \"r\" agenda-group 'score\").x(\"' then score.add(\"x\", 1); end",
                "rule \"r\" agenda-group \"score\\\").x(\" then score.add(\"x\", 1); end",
                "rule \"r\" @title(\"a\") @x(System.exit(1)) agenda-group \"score\" then score.add(\"x\", 1); end",
                "rule \"r\" @title(value=\"a\", b=\"c\") agenda-group \"score\" then score.add(\"x\", 1); end",
                // what the parsed tree hides
                Checked.when("Goal()") + "System.exit(1);",
                Checked.then("score.add(\"x\", 1); then System.exit(1);"),
                Checked.then("score.add(\"x\", 1); then[b] score.add(\"x\", 1);"),
                "agenda-group \"score\" " + Checked.when("Goal()"),
                "rule \"r\" agenda-group \"score\" agenda-group \"rate\" then score.add(\"x\", 1); end",
                // comments and ends that two parsers could see differently
                "rule \"r\" agenda-group \"score\" then score.add(\"x\", 1); /* end rule \"s\" then System.exit(1); end",
                "rule \"r\" agenda-group \"score\" then score.add(\"x\", 1); // end\rSystem.exit(1);\nend",
                "rule \"r\" agenda-group \"score\" then score.add(\"x\", 1);\u0085System.exit(1); end",
                "rule \"r\" agenda-group \"score\" then score.add(\"x\", 1);\u2028System.exit(1); end",
                "rule \"r\" agenda-group \"score\" then score.add(\"x\", 1); \u202eend",
                "rule \"r\" agenda-group \"score\" then score.add(\"x\", 1);\u0000 end",
                "rule \"r\" agenda-group \"score\" when # Goal()\n then score.add(\"x\", 1); end",
                // code in expressions
                Checked.when("Indicator(value > (5 in (1)) )"),
                Checked.when("Indicator(eval(System.exit(1) == null))"),
                Checked.when("Indicator(new java.io.File(\"x\").delete())"),
                Checked.when("Indicator(value > java.lang.Runtime.getRuntime().exec(\"id\").waitFor())"),
                Checked.when("Indicator($v := value)"),
                Checked.when("Indicator(value == $v = 1)"),
                Checked.when("Indicator(@x value > 1)"),
                Checked.when("Indicator(value > 1; value)"),
                Checked.when("Indicator(value > 1 ? true : false)"),
                Checked.when("?Indicator(value > 1)"),
                Checked.when("Indicator(value > 1) from System.exit(1)"),
                Checked.when("Indicator(value > 1) over window:time(1s)"),
                Checked.when("accumulate(Goal(), init(System.exit(1);) action() result(1))"),
                Checked.when("Indicator(value > 1) then System.exit(1); end rule x when Goal()"),
                Checked.when("do[evil] Goal()"),
                Checked.when("if (1 == 1) do[x]"),
                Checked.then("score.add(\"x\", 1)/* */.toString();"),
                Checked.then("score.add(\"x\", (int) 1);"),
                Checked.then("score.add(\"x\", 1); {System.exit(1);}"),
                Checked.then("score.add(\"x\", () -> 1);"),
                Checked.then("score.add(\"x\", score.add(\"x\", 1));"),
                Checked.then("this.score.add(\"x\", 1);"),
                Checked.then("score . add . x(\"x\", 1);"),
                Checked.then("score.add(\"x\", $v++);"),
                Checked.then("score.add(\"x\", $v = 1);"),
                // numbers
                Checked.when("Indicator(value > 1e999999999)"),
                Checked.then("score.add(\"x\", 1e999999999);"),
                Checked.then("score.add(\"x\", dec(\"1e999999999\"));"),
                Checked.then("score.add(\"x\", 0x1F);"),
                Checked.then("score.add(\"x\", 1_000);"),
                Checked.then("score.add(\"x\", NaN);"),
                Checked.then("score.add(\"x\", " + "9".repeat(100_000) + ");"),
                Checked.when("Indicator(round(value, 999999999) > 1)"),
                Checked.when("Indicator(round(value, count) > 1)"));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void refusesInjections(String text) {
        var checked = Checked.drl(text);

        assertThat(checked.issues().hasErrors()).isTrue();
    }

    static Stream<String> bombs() {
        return Stream.of(
                Checked.when("Indicator(" + "(".repeat(100_000) + "value > 1" + ")".repeat(100_000) + ")"),
                Checked.when("Indicator(" + "!".repeat(100_000) + "(value > 1))"),
                Checked.when("Indicator(value > " + "-".repeat(100_000) + "1)"),
                Checked.when("Indicator(value > " + "- ".repeat(100_000) + "1)"),
                Checked.when("Indicator(value > " + "min(".repeat(30) + "1" + ", 1)".repeat(30) + ")"),
                Checked.when("Indicator(value > 1" + " + 1".repeat(100_000) + ")"),
                Checked.when("Indicator(value > 1" + " && value > 1".repeat(60_000) + ")"),
                Checked.when("Indicator(value > 1" + " || value > 1 && value > 2".repeat(20_000) + ")"),
                Checked.when("Indicator(value > 1" + ", value > 1".repeat(60_000) + ")"),
                Checked.when("Indicator(value in (1" + ", 1".repeat(100_000) + "))"),
                Checked.when("Goal() ".repeat(60_000)),
                Checked.when("exists( Goal()" + " or Goal()".repeat(60_000) + " )"),
                Checked.when("not(".repeat(50_000) + "Goal()" + ")".repeat(50_000)),
                Checked.when("not ".repeat(100_000) + "Goal()"),
                Checked.then("score.add(\"x\", 1);".repeat(30_000)),
                Checked.then("{".repeat(100_000)),
                "rule ".repeat(200_000),
                "@".repeat(1_000_000),
                "rule \"r\" " + "@title(\"x\") ".repeat(80_000),
                "rule \"r\" " + "salience 1 ".repeat(80_000) + " then end",
                "\"".repeat(1_000_001),
                "'".repeat(1_000_001),
                "/*".repeat(800_000),
                "a-".repeat(800_000),
                "agenda-".repeat(200_000),
                "1.".repeat(800_000),
                "\\u0041".repeat(300_000),
                "\u202e".repeat(600_000),
                "import a" + ".a".repeat(500_000) + ";",
                "rule \"" + "x".repeat(2_000_000) + "\" then end",
                rules(50_000),
                IntStream.range(0, 5_000)
                        .mapToObj(i ->
                                "rule \"d%d\" agenda-group \"derive\" when Indicator(code == \"c%d\", $v : value) then score.derive(\"c%d\", $v); end"
                                        .formatted(i, i + 1, i))
                        .collect(Collectors.joining("\n")),
                // repetitions within repetitions, and many of them
                Checked.when("Goal(code matches \"((a{1,1000}){1,1000}){1,1000}\")"),
                Checked.when("Goal(code matches \"(?:[a-z]{1,40}){1,40}\")"),
                Checked.when("Goal(code matches \"" + "(\\\\pL{1,9}){1,9}".repeat(100) + "\")"),
                IntStream.range(0, 4_000)
                        .mapToObj(i -> Checked.when("Goal(code matches \"a{900}" + i + "\")")
                                .replace("\"r\"", "\"r" + i + "\""))
                        .collect(Collectors.joining("\n")),
                "rule \"r\" agenda-group \"score\" when\n"
                        + ("Indicator(value > " + "min(".repeat(5) + "1" + ", 1)".repeat(5) + ")\n").repeat(3_000)
                        + "then score.add(\"x\", 1); end");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void refusesBombsInAMoment(String text) {
        var checked = Assertions.assertTimeoutPreemptively(AT_MOST, () -> Checked.drl(text));

        assertThat(checked.issues().hasErrors()).isTrue();
        assertThat(checked.issues().all()).hasSizeLessThan(1_100);
    }

    @Test
    void refusesTableBombsInAMoment() {
        var head =
                "RuleSet,t\nRuleTable t\nNAME,AGENDA-GROUP,CONDITION,ACTION\n,,Goal,\n,,target > $param,\"score.add(\"\"x\"\", $param);\"\n,,,\n";
        for (var text : List.of(
                head
                        + IntStream.range(0, 50_000)
                                .mapToObj(i -> "r" + i + ",score,1,1\n")
                                .collect(Collectors.joining()),
                head + "r,score,1,1" + ",".repeat(1_500_000),
                head + "r,score,1,1" + ",x".repeat(700_000),
                head + "\n".repeat(1_500_000) + "r,score,x,1\n",
                head + "r,score,\"" + "\"\"".repeat(900_000),
                "RuleTable t\n".repeat(150_000),
                "=1+1\n".repeat(300_000))) {
            var checked = Assertions.assertTimeoutPreemptively(
                    AT_MOST, () -> Checked.file("a.drl.csv", text, Optional.empty()));

            assertThat(checked.issues().hasErrors()).isTrue();
        }
    }

    @Test
    void refusesCellsThatASpreadsheetWouldCompute() {
        var head = """
                RuleSet,t
                RuleTable t
                NAME,AGENDA-GROUP,METADATA,ACTION
                ,,,
                ,,"@title(""$param"")","score.add(""x"", $param);"
                ,,,
                """;
        for (var title : List.of(
                "=1+1",
                " =1",
                "+cmd|' /C calc'!A0",
                "-1+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|x",
                "+HYPERLINK(1)",
                "-SUM(1)",
                "@SUM(1)")) {
            assertThat(Checked.file("a.drl.csv", head + "r,score,\"" + title + "\",1\n", Optional.empty())
                            .issues()
                            .all())
                    .as(title)
                    .extracting(issue -> issue.code())
                    .contains("TABLE_FORMULA");
        }
        for (var title : List.of("-5 poin (per hari)", "+10", "- a", "a=b", "@ home")) {
            assertThat(Checked.file("a.drl.csv", head + "r,score,\"" + title + "\",-1\n", Optional.empty())
                            .issues()
                            .all())
                    .as(title)
                    .isEmpty();
        }
    }

    /**
     * Every prefix and many mutations of a good file: either refused, or rules that evaluate and read back from their
     * print; never an exception.
     */
    @Test
    void survivesEveryMutation() {
        var seed = Long.getLong("tolok.seed", 20_261_124L);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var text = Checked.resource("everything.drl");
        for (int i = 0; i < text.length(); i += 11) {
            check("a.drl", text.substring(0, i));
        }
        for (int i = 0; i < MUTATIONS; i++) {
            check("a.drl", mutated(text, random));
        }
        var table = Checked.resource("ladder.drl.csv");
        for (int i = 0; i < MUTATIONS; i++) {
            check("a.drl.csv", mutated(table, random));
        }
    }

    private static CheckedRules check(String path, String text) {
        var files = List.of(new SourceFile(path, text.getBytes(StandardCharsets.UTF_8)));
        try {
            var checked = RuleChecker.check(files, Optional.empty());
            if (!checked.issues().hasErrors()) {
                use(checked.model(), text);
            }
            return checked;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("not survived:\n" + text, e);
        }
    }

    private static void use(RuleModel model, String text) {
        CompiledRules.compile(model, Rules.NO_DICTIONARY)
                .evaluate(Facts.of("a", "1").build());
        var printed = Checked.drl(RulePrinter.print(model));
        assertThat(printed.issues().hasErrors()).as(text).isFalse();
        for (int i = 0; i < model.rules().size(); i++) {
            assertThat(printed.model().rules().get(i).sameAs(model.rules().get(i)))
                    .as(text)
                    .isTrue();
        }
    }

    private static String mutated(String text, RandomGenerator random) {
        var parts = new ArrayList<>(List.of(text.split("(?<=\\W)|(?=\\W)")));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(4)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(at, parts.get(random.nextInt(parts.size())));
                case 2 -> parts.set(at, parts.get(random.nextInt(parts.size())));
                default -> parts.set(at, String.valueOf((char) random.nextInt(0x250)));
            }
        }
        return String.join("", parts);
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "rule r" + i + " agenda-group \"score\" then score.add(\"x\",1); end\n")
                .collect(Collectors.joining());
    }
}
