package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Finding.Kind;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Seeds each kind of defect into generated tables; each has to be found, and each witness has to show it. */
class SeededDefectsTest {

    private static final int TIMES = 60;

    private final Random random = new Random(20261125);

    private static List<Finding> proven(RuleModel model, RuleDictionary dictionary) {
        return WitnessProof.findings(model, dictionary);
    }

    private static List<Finding> proven(RuleModel model) {
        return proven(model, SeededTable.DICTIONARY);
    }

    private static RuleModel with(RuleModel model, String... rules) {
        var all = new ArrayList<>(model.rules());
        all.addAll(Packs.model(String.join("\n", rules)).rules());
        return new RuleModel(all);
    }

    private static String rule(String name, String phase, String when, String then) {
        return "rule \"" + name + "\" @basis(\"b\") agenda-group \"" + phase + "\" when " + when + " then " + then
                + " end";
    }

    /** The findings of a defect, seeded many times, each into a table of its own. */
    private void finds(Kind kind, BiFunction<SeededTable, Integer, RuleModel> defect) {
        for (int i = 0; i < TIMES; i++) {
            var table = SeededTable.next(random);
            var model = defect.apply(table, i);
            assertThat(proven(model))
                    .as("%s of seed %s in %s", kind, i, table.rows)
                    .extracting(Finding::kind)
                    .contains(kind);
        }
    }

    @Test
    void findsNothingInTheTablesThemselves() {
        for (int i = 0; i < TIMES; i++) {
            var table = SeededTable.next(random);
            assertThat(Verification.of(table.model(), SeededTable.DICTIONARY).findings())
                    .as("%s", table.rows)
                    .isEmpty();
        }
    }

    @Test
    void findsRowsThatAreMissing() {
        finds(Kind.GAP, (table, i) -> {
            table.rows.remove(random.nextInt(table.rows.size()));
            return table.model();
        });
    }

    @Test
    void findsRowsThatGotNarrower() {
        finds(Kind.GAP, (table, i) -> {
            int row = random.nextInt(table.rows.size());
            table.move(row, table.boundColumn(random, row), true, random);
            return table.model();
        });
    }

    @Test
    void findsRowsThatGotWider() {
        finds(Kind.OVERLAP, (table, i) -> {
            int row = random.nextInt(table.rows.size());
            table.move(row, table.boundColumn(random, row), false, random);
            return table.model();
        });
    }

    @Test
    void findsContradictions() {
        finds(Kind.CONTRADICTION, (table, i) -> {
            var model = table.model();
            var victim = model.rules().get(random.nextInt(model.rules().size()));
            var text = RulePrinter.print(victim)
                    .replaceFirst("rule \"[^\"]+\"", "rule \"other\"")
                    .replaceFirst("@table\\([^)]*\\)", "")
                    .replaceFirst("\"L\\d\"", "\"L" + (5 - level(victim)) + "\"");
            return with(model, text);
        });
    }

    private static int level(RuleDefinition rule) {
        return ((Write.Rate) rule.writes().getFirst()).level().charAt(1) - '0';
    }

    @Test
    void findsRulesThatMatterNothing() {
        finds(Kind.SUBSUMED, (table, i) -> {
            int low = random.nextInt(40);
            var range = "Indicator( code == \"a\", value >= " + low + ", value < 90 )";
            var inner = List.of(
                            "Indicator( code == \"a\", value >= " + (low + 1) + ", value < 80.5 )",
                            range + " Indicator( code == \"b\", count > 3 )",
                            range + " not Employee( status == \"PPPK\" )",
                            "Indicator( code == \"a\", value in (" + low + ", 41, 50.25) )")
                    .get(i % 4);
            return with(
                    table.model(),
                    rule("wide", "advise", "exists " + range, "score.flag(\"F\");"),
                    rule("narrow", "advise", inner, "score.flag(\"F\");"));
        });
    }

    @Test
    void findsRulesThatMeanTheSame() {
        finds(Kind.DUPLICATE, (table, i) -> {
            int low = random.nextInt(90);
            var ones = List.of(
                    "Indicator( code == \"a\", value >= " + low + ", $x : value )",
                    "Indicator( code == \"a\", $x : value, value > 3 ) exists Indicator( code in (\"b\", \"c\") )",
                    "accumulate( Goal( $x0 : achievement ); $x : average($x0) )");
            var others = List.of(
                    "Indicator( $y : value, !(value < " + low + ".0), code == \"a\" ) Employee()",
                    "Indicator( code in (\"a\"), $y : value, value > 3.00 ) not (not Indicator( code == \"b\" ) and not"
                            + " Indicator( code == \"c\" ))",
                    "accumulate( Goal( $x0 : achievement ); $x : average($x0) )");
            int kind = i % 3;
            var variable = kind == 2 ? "$x" : "$y";
            return with(
                    table.model(),
                    rule("one", "score", ones.get(kind), "score.add(\"x\", $x * 1.50);"),
                    rule("other", "score", others.get(kind), "score.add(\"x\", " + variable + " * 1.5);"));
        });
    }

    @Test
    void findsRulesThatNobodyMeets() {
        finds(Kind.IMPOSSIBLE, (table, i) -> {
            int low = 1 + random.nextInt(50);
            var when = List.of(
                            "Indicator( code == \"a\", value < " + low + ", value >= " + low + " )",
                            "Indicator( code == \"b\", value > " + low + ", value < " + (low + 1) + " )",
                            "Employee( status == \"PNS\" ) Employee( status == \"PPPK\" )",
                            "Indicator( code == \"a\" ) not Indicator( code in (\"a\", \"b\"), value <= 100 )",
                            "Indicator( code == \"a\", value in (1, 2), !(value == 1 || value < 3) )")
                    .get(i % 5);
            return with(table.model(), rule("nobody", "advise", when, "score.flag(\"F\");"));
        });
    }

    @Test
    void findsValuesThatNeverOccur() {
        finds(Kind.OUT_OF_RANGE, (table, i) -> {
            int above = 101 + random.nextInt(50);
            var when = List.of(
                            "Indicator( code == \"a\", value >= " + above + " )",
                            "Indicator( code == \"a\", value < " + above + " )",
                            "not Indicator( code == \"c\", value < -" + above + " )",
                            "Employee( status != \"PSN\" )",
                            "Indicator( code == \"b\", count > -1 )",
                            "exists Indicator( code in (\"a\", \"c\"), value > " + above + " )")
                    .get(i % 6);
            return with(table.model(), rule("never", "advise", when, "score.flag(\"F\");"));
        });
    }

    @Test
    void findsRulesThatAskForWhatNobodyGives() {
        finds(Kind.UNREACHABLE, (table, i) -> {
            var model = table.model();
            var given = model.rules().stream().map(SeededDefectsTest::level).toList();
            var when = List.of(
                            "Rating( dimension == \"e\" )",
                            "AspectScore( aspect == \"x\", value > " + i + " )",
                            "Grade( code == \"G1\" )",
                            given.contains(5)
                                    ? "Rating( dimension == \"e\" )"
                                    : "Rating( dimension == \"d\", level == \"L5\" )")
                    .get(i % 4);
            return with(model, rule("asks", "advise", when, "score.flag(\"F\");"));
        });
    }

    @Test
    void findsGradesThatNoRatingsReach() {
        for (int i = 0; i < TIMES; i++) {
            int low = 10 + random.nextInt(50);
            // G1 needs both below and above: each rating can be had, both together cannot
            var model = Packs.model(String.join(
                    "\n",
                    rule(
                            "low",
                            "rate",
                            "Indicator( code == \"a\", value < " + low + " )",
                            "score.rate(\"d\", \"L1\");"),
                    rule(
                            "high",
                            "rate",
                            "Indicator( code == \"a\", value >= " + low + " )",
                            "score.rate(\"d\", \"L2\");"),
                    rule(
                            "other",
                            "rate",
                            "Indicator( code == \"a\", value > " + (low + 5) + " )",
                            "score.rate(\"e\", \"L1\");"),
                    rule(
                            "both",
                            "decide",
                            "Rating( dimension == \"d\", level == \"L1\" ) Rating( dimension == \"e\" )",
                            "score.grade(\"G1\");"),
                    rule("never", "decide", "Rating( dimension == \"d\", level == \"L3\" )", "score.grade(\"G2\");"),
                    rule("some", "decide", "Rating( dimension == \"d\", level == \"L2\" )", "score.grade(\"G0\");")));
            var findings = proven(model);
            assertThat(findings.stream().filter(f -> f.kind() == Kind.UNREACHABLE_GRADE))
                    .extracting(finding -> finding.subject().orElseThrow() + " "
                            + finding.rules().getFirst())
                    .containsExactly("G1 both", "G2 never", "G3 some", "G4 some", "G5 some");
            assertThat(findings)
                    .filteredOn(finding -> finding.subject().orElseThrow().equals("G5"))
                    .extracting(finding -> finding.witness().orElseThrow().text())
                    .containsExactly("Grade = G0, Rating d level = L2");
            assertThat(findings.stream().filter(f -> f.kind() == Kind.UNREACHABLE))
                    .extracting(finding -> finding.rules().getFirst() + ": "
                            + finding.subject().orElseThrow())
                    .containsExactly("both: Rating d level = L1, Rating e level = L1", "never: Rating d level = L3");
        }
    }

    @Test
    void findsRulesWithoutBasis() {
        finds(
                Kind.NO_BASIS,
                (table, i) -> with(
                        table.model(),
                        rule(
                                        "groundless",
                                        "advise",
                                        "Indicator( code == \"a\", value > " + i + " )",
                                        "score.flag(\"F\");")
                                .replace("@basis(\"b\")", "")));
    }

    @Test
    void findsWhatIsTrueOnNothing() {
        finds(Kind.TRUE_ON_NOTHING, (table, i) -> {
            var when = List.of(
                            "forall( Goal( achievement >= " + i + " ) )",
                            "Indicator( code == \"a\" ) forall( Goal( kind == \"UTAMA\" ) Goal( achievement >= " + i
                                    + " ) )",
                            "forall( Indicator( code in (\"a\", \"b\") ) Indicator( value >= " + i + " ) )",
                            "exists Goal() forall( Observation( code == \"a\" ) Observation( value >= " + i + " ) )")
                    .get(i % 4);
            return with(table.model(), rule("all", "advise", when, "score.flag(\"F\");"));
        });
    }

    @Test
    void findsDefectsInTheShippedRuleSets() {
        for (var name : List.of("asemrowo", "pp30-2019")) {
            var pack = Packs.shipped(name);
            var model = Packs.model(pack);
            var dictionary = pack.dictionary();
            assertThat(about(Kind.DUPLICATE, ShippedDefects.all(model, ShippedDefects::twice), dictionary))
                    .containsAll(names(model));
            assertThat(about(Kind.NO_BASIS, ShippedDefects.all(model, ShippedDefects::withoutBasis), dictionary))
                    .containsAll(names(model));
            assertThat(about(Kind.IMPOSSIBLE, ShippedDefects.all(model, ShippedDefects::forNobody), dictionary))
                    .containsAll(names(model));
            for (var rule : model.rules()) {
                if (rule.metadata()
                        .table()
                        .flatMap(dictionary::table)
                        .filter(t -> t.complete())
                        .isPresent()) {
                    var without = ShippedDefects.all(model, one -> one == rule ? List.of() : List.of(one));
                    assertThat(proven(without, dictionary))
                            .as("without %s", rule.name())
                            .extracting(Finding::kind)
                            .contains(Kind.GAP);
                }
            }
        }
    }

    private static List<String> names(RuleModel model) {
        return model.rules().stream().map(RuleDefinition::name).toList();
    }

    private static Set<String> about(Kind kind, RuleModel model, RuleDictionary dictionary) {
        return proven(model, dictionary).stream()
                .filter(finding -> finding.kind() == kind)
                .flatMap(finding -> finding.rules().stream())
                .collect(Collectors.toSet());
    }
}
