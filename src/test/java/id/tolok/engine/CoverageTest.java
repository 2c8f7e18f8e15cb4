package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.Coverage.Leaf;
import id.tolok.engine.model.Leaves;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Leaf BOTH = new Leaf(true, true);
    private static final Leaf HELD = new Leaf(true, false);
    private static final Leaf FAILED = new Leaf(false, true);
    private static final Leaf UNSEEN = new Leaf(false, false);

    /** The answers of one rule's leaves over some people. */
    private static List<Leaf> leaves(String when, Facts... people) {
        var compiled = compiled(when);
        var coverage = Coverage.NONE;
        for (var person : people) {
            var facts = person.build();
            coverage = coverage.and(compiled.coverage(facts, compiled.evaluate(facts)));
        }
        return coverage.rules().get("r").leaves();
    }

    private static CompiledRules compiled(String when) {
        return CompiledRules.compile(
                Packs.model("rule \"r\" agenda-group \"advise\" when " + when + " then score.flag(\"F\"); end"),
                Rules.NO_DICTIONARY);
    }

    @Test
    void seesConditionsWithinNotAndExists() {
        var when =
                "not Indicator( code == \"a\", value > 3 ) exists( Goal( achievement >= 90 ) or Goal( kind == \"X\" ) )";
        assertThat(leaves(when, Facts.of("a", "2").goal("g", "95"))).containsExactly(HELD, FAILED, HELD, FAILED);
        assertThat(leaves(
                        when,
                        Facts.of("a", "2").goal("g", "95"),
                        Facts.of("a", "4").indicator("b", "1").goal("g", "10")))
                .containsExactly(BOTH, BOTH, BOTH, FAILED);
    }

    @Test
    void seesConditionsOfAccumulatesAndTheirResults() {
        var when =
                "accumulate( Observation( code == \"o\", $v : value, value > 0 ); $s : sum($v), $n : count(); $s >= 10, $n < 3 )";
        assertThat(leaves(when, Facts.none())).containsExactly(UNSEEN, UNSEEN, UNSEEN, FAILED, HELD);
        assertThat(leaves(when, Facts.none().observation("o", "12", 1)))
                .containsExactly(HELD, new Leaf(true, true), HELD, HELD, HELD);
        assertThat(leaves(
                        when,
                        Facts.none().observation("o", "12", 1).observation("p", "1", 1),
                        Facts.none()
                                .observation("o", "-1", 1)
                                .observation("o", "1", 2)
                                .observation("o", "1", 3)
                                .observation("o", "1", 4)))
                .containsExactly(BOTH, BOTH, BOTH, BOTH, BOTH);
    }

    @Test
    void seesBothSidesOfForall() {
        var when = "forall( Goal( kind == \"UTAMA\" ) Goal( achievement >= 90 ) )";
        assertThat(leaves(when, Facts.none().goal("g", "95"))).containsExactly(HELD, HELD);
        assertThat(leaves(when, Facts.none().goal("g", "95").goal("h", "9"))).containsExactly(HELD, BOTH);
    }

    @Test
    void seesConditionsBehindOnesThatFailUnlessTheyNeedThem() {
        var when = "Indicator( code == \"a\", value > 5 ) Indicator( code == \"b\", value < 1 )";
        assertThat(leaves(when, Facts.of("a", "2").indicator("b", "0.5"))).containsExactly(BOTH, FAILED, BOTH, HELD);
        var joined =
                "Indicator( code == \"a\", $a : value, value > 5 ) Indicator( code == \"b\", value > $a || value < 1 )";
        assertThat(leaves(joined, Facts.of("a", "2").indicator("b", "0.5")).subList(3, 6))
                .containsExactly(UNSEEN, UNSEEN, UNSEEN);
        assertThat(leaves(joined, Facts.of("a", "7").indicator("b", "8")).subList(3, 6))
                .containsExactly(BOTH, HELD, FAILED);
    }

    /** For each leaf there is the place where it begins, so that editors can mark it. */
    @Test
    void namesThePlaceOfEachLeaf() {
        var text = """
                rule "r" agenda-group "score" when
                    Indicator( code == "a", $a : value, value > 5 || !(count < 3) )
                    not( Goal( target > 3 ) and Goal( achievement in (1, 2) ) )
                    forall( Goal( kind == "X" ) Goal( achievement > 9 ) )
                    accumulate( Observation( code == "o", $v : value ); $m : average($v); $m > 2 )
                then score.add("x", $a); end
                """;
        var model = Packs.model(text);
        var compiled = CompiledRules.compile(model, Rules.NO_DICTIONARY);
        var facts = Facts.of("a", "1").build();
        var places = model.rules().getFirst().origin().constraintPlaces();
        assertThat(compiled.coverage(facts, compiled.evaluate(facts))
                        .rules()
                        .get("r")
                        .leaves())
                .hasSameSizeAs(places);
        var lines = text.lines().toList();
        assertThat(places)
                .extracting(place -> lines.get(place.line() - 1).substring(place.column() - 1))
                .zipSatisfy(
                        List.of(
                                "code",
                                "$a",
                                "value >",
                                "count",
                                "target",
                                "achievement in",
                                "kind",
                                "achievement >",
                                "code",
                                "$v",
                                "$m >"),
                        (rest, start) -> assertThat(rest).startsWith(start));
    }

    @Test
    void countsTheLeavesOfTheStockFormAsThoseOfTheRule() {
        var model = Packs.model("""
                rule "r" agenda-group "score" when
                    accumulate( Observation( code == "o", $v : value ); $m : average($v); $m > 2 )
                    Indicator( code == "a", value > 5 )
                then score.add("x", $m); end
                """);
        var stock = Packs.model(RulePrinter.stock(model)).rules().getFirst();
        assertThat(stock.origin().constraintPlaces())
                .hasSameSizeAs(Leaves.of(stock))
                .hasSize(5);
        assertThat(stock.origin().constraintPlaces().getLast().line())
                .isGreaterThan(stock.origin().constraintPlaces().getFirst().line());
    }

    @Test
    void namesCellsOfTables() {
        var csv = """
                RuleSet,t
                RuleTable t
                NAME,AGENDA-GROUP,CONDITION,CONDITION,ACTION
                ,,"Indicator(code == ""a"")...",...,
                ,,value >= $param,value < $param,"score.add(""x"", $param);"
                ,,From,Below,Points
                one,score,1,2,10
                two,score,2,,20
                """;
        var file = new SourceFile("t.drl.csv", csv.getBytes(StandardCharsets.UTF_8));
        var rules = RuleChecker.check(List.of(file), Optional.empty()).model().rules();
        assertThat(rules.getFirst().origin().constraintPlaces())
                .extracting(place -> place.line() + ":" + place.column())
                .containsExactly("4:14", "5:3", "5:19");
        assertThat(rules.getLast().origin().constraintPlaces()).hasSize(2);
        assertThat(rules.getLast().origin().place().line()).isEqualTo(8);
    }
}
