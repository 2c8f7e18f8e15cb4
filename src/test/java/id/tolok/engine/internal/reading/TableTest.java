package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.model.RuleDefinition;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    private static final String LADDER = Checked.resource("ladder.drl.csv");

    @Test
    void readsEachRowAsTheRuleThatItSpells() {
        var checked = table(LADDER);

        assertThat(checked.issues().all()).isEmpty();
        var first = checked.model().rules().getFirst();
        assertThat(first.sameAs(Checked.rule("""
                        rule "Absent 11-13"
                            @title("Tidak masuk 11-13 hari") @basis("PP 94/2021 Pasal 10(2)f.1") @table("absence ladder")
                            agenda-group "advise"
                        when
                            Indicator(code == "absence_year", value >= 11, value <= 13)
                            Employee(status in ("PNS"))
                        then
                            score.propose("POTONG_TUKIN_25_6BLN", 6);
                        end
                        """))).isTrue();
        assertThat(first.origin().place()).hasToString("ladder.drl.csv:8:1");
        assertThat(LADDER.substring(first.origin().start(), first.origin().end()))
                .startsWith("Absent 11-13,")
                .endsWith(", 6\"");
    }

    @Test
    void leavesOutConditionsWhoseCellIsEmpty() {
        var second = table(LADDER).model().rules().get(1);

        assertThat(second.sameAs(Checked.rule("""
                        rule "Absent 14+"
                            @title("Tidak masuk lama") @basis("PP 94/2021 Pasal 10(2)f.2") @table("absence ladder")
                            agenda-group "advise"
                        when
                            Indicator(code == "absence_year", value >= 14)
                            Employee(status in ("PNS", "PPPK"))
                        then
                            score.propose("POTONG_TUKIN_25_9BLN", 9);
                        end
                        """))).isTrue();
    }

    @Test
    void readsWholeConditionsMarksAndSeveralTables() {
        var checked = table("""
                RuleSet,tolok
                ,RuleTable one
                ,NAME,CONDITION,CONDITION,AGENDA-GROUP,ACTION,ACTION
                ,,,Goal,,score,
                ,,"not Indicator(code == ""x"", value > $param)","achievement >= $param",,"add(""work_result"", $param)","score.cap(""work_result"", 50)"
                ,Name,Without,Goal,Phase,Points,Capped
                ,a,3,100,score,-5.5,x
                ,b,,,score,1,
                RuleTable two
                NAME,AGENDA-GROUP,ACTION
                ,,
                ,,score.grade("$param");
                Name,Phase,Grade
                c,decide,BAIK
                """);

        assertThat(checked.issues().all()).isEmpty();
        assertThat(checked.model().rules()).extracting(RuleDefinition::name).containsExactly("a", "b", "c");
        assertThat(checked.model().rules().getFirst().sameAs(Checked.rule("""
                        rule "a" @table("one") agenda-group "score"
                        when not Indicator(code == "x", value > 3) Goal(achievement >= 100)
                        then score.add("work_result", -5.5); score.cap("work_result", 50); end
                        """))).isTrue();
        assertThat(checked.model().rules().get(1).conditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "RuleSet,tolok    | Import,java.util.List    | 1:1 TABLE_ROW",
                "RuleSet,tolok    | RuleSet,a b              | 1:1 TABLE_RULE_SET",
                "NAME,            | NAMA,                    | 4:1 TABLE_KEYWORD",
                "NAME,            | PRIORITY,                | 4:1 TABLE_KEYWORD",
                "NAME,            | ACTION,                  | 3:1 TABLE_COLUMN_MISSING",
                "11,13            | 1e9,13                   | 8:53 NUMBER_FORMAT",
                "11,13            | eleven,13                | 8:53 TABLE_CELL_VALUE",
                "11,13            | \"11, 12\",13            | 8:54 TABLE_CELL_VALUE",
                "11,13            | \"1) or (value > 0\",13   | 8:54 TABLE_CELL_VALUE",
                "11,13            | =A1,13                   | 8:53 TABLE_FORMULA",
                "advise,11        | later,11                 | 8:46 PHASE_UNKNOWN",
                "_6BLN, 6         | _6BLN                    | 8:70 TABLE_CELL_PARTS",
                "_6BLN, 6         | \"\"); System.exit(0); //, 6 | 8:70 TABLE_CELL_PARTS",
                "Absent 11-13,    | \"a\"\" salience 1 @x(\"\"\", | 8:2 RULE_NAME",
                "Absent 14+,      | Absent 11-13,            | 9:1 RULE_NAME_TWICE",
                "Absent 14+,      | ,                        | 9:1 RULE_NAME",
                "value >= $param  | value >= $param) or eval(true | 6:60 TABLE_PARENTHESES",
                "value >= $param  | valeu >= $param          | 6:60 UNKNOWN_FIELD",
                "value >= $param  | value.exec($param)       | 6:65 METHOD_CALL",
                "$2);             | $2); end rule \"\"x\"\"  | 6:143 UNEXPECTED",
                ", 6\"            | , 6\",more               | 8:95 TABLE_CELL_OUTSIDE",
            })
    void refuses(String part, String replacement, String expected) {
        var broken = LADDER.replaceFirst(
                java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(replacement));

        assertThat(broken).isNotEqualTo(LADDER);
        assertThat(Checked.codes(table(broken))).contains(expected);
    }

    @Test
    void refusesPatternsThatDroolsWouldMerge() {
        var checked =
                table("RuleSet,tolok\nRuleTable t\nNAME,CONDITION,CONDITION,CONDITION,CONDITION,AGENDA-GROUP,ACTION\n"
                        + ",Goal...,...,Period...,...,,\n,a,b,c,d,,\n,,,,,,\n");

        assertThat(Checked.codes(checked)).containsExactly("4:14 TABLE_MERGE");
    }

    @Test
    void refusesSheetWithoutTableAndOpenQuotes() {
        assertThat(Checked.codes(table("RuleSet,tolok\n"))).containsExactly("1:1 TABLE_MISSING");
        assertThat(Checked.codes(table("RuleSet,\"tolok\n"))).contains("1:10 CSV_QUOTES");
    }

    private static CheckedRules table(String text) {
        return Checked.file("ladder.drl.csv", text, Optional.empty());
    }
}
