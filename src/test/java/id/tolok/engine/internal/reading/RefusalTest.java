package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Indicator(valeu > 4)                                | 2:11 UNKNOWN_FIELD",
                "Indikator(value > 4)                                | 2:1 UNKNOWN_FACT",
                "java.lang.String()                                  | 2:1 UNKNOWN_FACT",
                "Indicator(code > 4)                                 | 2:18 WRONG_TYPE",
                "Indicator(code > \"a\")                             | 2:16 TEXT_ORDER",
                "Indicator(value > $x)                               | 2:19 UNBOUND_VARIABLE",
                "Indicator($v : value) Goal($v : target)             | 2:28 SHADOWED_VARIABLE",
                "$i : Indicator() Goal(target > $i.value)            | 2:34 FIELD_OF_VARIABLE",
                "$i : Indicator() Goal(target > $i)                  | 2:32 FACT_AS_VALUE",
                "Indicator(code.length() > 3)                        | 2:15 METHOD_CALL",
                "Indicator(this == \"x\")                            | 2:11 THIS_NOT_ALLOWED",
                "Indicator(this.getClass().forName(\"x\") != null)   | 2:11 THIS_NOT_ALLOWED",
                "Indicator(value % 2 == 0)                           | 2:17 MODULO",
                "Indicator(value > 4 && < 7)                         | 2:24 HALF_CONSTRAINT",
                "Indicator(value (> 4))                              | 2:18 HALF_CONSTRAINT",
                "Indicator(1 < value < 7)                            | 2:21 HALF_CONSTRAINT",
                "Indicator(code == 'x')                              | 2:19 SINGLE_QUOTE",
                "Indicator(text == null)                             | 2:19 LITERAL_NOT_ALLOWED",
                "Indicator(text memberOf $x)                         | 2:16 OPERATOR_NOT_ALLOWED",
                "Indicator(text soundslike \"x\")                    | 2:16 OPERATOR_NOT_ALLOWED",
                "Indicator(text matches \"(a)\\\\1\")                | 2:24 REGEX_FORM",
                "Indicator($t : text, text matches $t)               | 2:35 REGEX_LITERAL",
                "Indicator(value > 1e9)                              | 2:19 NUMBER_FORMAT",
                "Indicator(value > 1e999999999)                      | 2:19 NUMBER_FORMAT",
                "Indicator(value > 010)                              | 2:19 NUMBER_FORMAT",
                "Indicator(value > 5L)                               | 2:19 NUMBER_FORMAT",
                "Indicator(value > .5)                               | 2:19 NUMBER_FORMAT",
                "Indicator(value > 12345678901234567890123456789012345) | 2:19 NUMBER_TOO_LONG",
                "Indicator(value / 0 > 1)                            | 2:17 DIVISION_BY_ZERO",
                "Indicator(value > 1, round(value, 21) > 1)          | 2:35 ROUND_DECIMALS",
                "Indicator(3 > 1)                                    | 2:13 CONSTANT_CONDITION",
                "Indicator(value)                                    | 2:11 NOT_A_CONDITION",
                "Indicator($v : !(value > 1))                        | 2:11 BINDING_FORM",
                "Indicator(v : value)                                | 2:11 VARIABLE_NAME",
                "Observation(date > \"1 March\")                     | 2:20 DATE_FORMAT",
                "Observation(date > \"2026-02-30\")                  | 2:20 DATE_FORMAT",
                "Indicator(exec(value) > 1)                          | 2:11 UNKNOWN_FUNCTION",
                "Indicator(code == \"Absence\")                      | 2:19 CODE_SHAPE",
                "Indicator(value > (Integer) 3)                      | 2:29 EXPECTED",
                "Indicator(value#Integer > 3)                        | 2:16 INLINE_CAST",
                "eval(true)                                          | 2:1 NOT_IN_LANGUAGE",
                "Indicator() from $list                              | 2:13 NOT_IN_LANGUAGE",
                "Indicator() or Goal()                               | 2:13 OR_BETWEEN_PATTERNS",
                "exists(accumulate(Goal(); $c : count()))            | 2:8 MISPLACED",
                "accumulate(Goal($t : target); $s : collectList($t)) | 2:36 UNKNOWN_ACCUMULATION",
                "accumulate(Goal($t : target); $s : sum())           | 2:36 WRONG_ARGUMENTS",
                "accumulate(Goal($t : target); sum($t))              | 2:31 ACCUMULATE_FORM",
                "/goals[target > 1]                                  | 2:1 EXPECTED",
                "Grade()                                             | 2:1 NOT_KNOWN_YET",
            })
    void refusesOnTheLeft(String conditions, String expected) {
        assertThat(Checked.codes(Checked.drl(Checked.when(conditions)))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Runtime.getRuntime().exec(\"id\");       | 2:1 NOT_A_WRITE",
                "score.add(\"x\", 1); Runtime.getRuntime().exec(\"id\"); | 2:20 NOT_A_WRITE",
                "score.add(\"x\", Runtime.getRuntime());  | 2:23 METHOD_CALL",
                "score.add(\"x\", $v.intValue());         | 2:18 METHOD_CALL",
                "score.getClass();                        | 2:7 UNKNOWN_WRITE",
                "score.add(\"x\");                        | 2:7 WRITE_ARGUMENTS",
                "score.add($v, 1);                        | 2:11 CODE_LITERAL",
                "score.add(\"X\", 1);                     | 2:11 CODE_SHAPE",
                "score.add(\"x\", \"1\");                 | 2:16 WRONG_TYPE",
                "score.add(\"x\", value);                 | 2:16 NO_FIELD_HERE",
                "score.add(\"x\", $w);                    | 2:16 UNBOUND_VARIABLE",
                "score.grade(\"A\");                      | 2:7 WRITE_IN_OTHER_PHASE",
                "score.propose(\"A\", 0.5);               | 2:20 MONTHS",
                "score.add(\"x\", 1)                      | 3:1 EXPECTED",
                "if ($v > 1) { score.add(\"x\", 1); }     | 2:1 CONTROL_FLOW",
                "while (true);                            | 2:1 CONTROL_FLOW",
                "insert($v);                              | 2:1 NOT_IN_LANGUAGE",
                "modify($i) { setValue(1) };              | 2:1 NOT_IN_LANGUAGE",
                "score.add(\"x\", 1 > 2 ? 1 : 2);         | 2:18 EXPECTED",
                "score.add(\"x\", new Integer(1));        | 2:16 NOT_IN_LANGUAGE",
                "then score.add(\"x\", 1);                | 2:1 SECOND_THEN",
                "then[t] score.add(\"x\", 1);             | 2:1 SECOND_THEN",
                "var x = 1;                               | 2:1 NOT_A_WRITE",
                ";                                        | 2:1 NOT_A_WRITE",
            })
    void refusesOnTheRight(String consequence, String expected) {
        assertThat(Checked.codes(Checked.drl(Checked.then(consequence)))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "salience 10                 | 1:10 ATTRIBUTE_NOT_ALLOWED",
                "no-loop true                | 1:10 ATTRIBUTE_NOT_ALLOWED",
                "dialect \"mvel\"            | 1:10 ATTRIBUTE_NOT_ALLOWED",
                "extends \"other\"           | 1:10 ATTRIBUTE_NOT_ALLOWED",
                "agenda-group \"score\"      | 1:31 ATTRIBUTE_TWICE",
                "@author(\"me\")             | 1:11 METADATA_UNKNOWN",
                "@title(\"a\") @title(\"b\") | 1:23 METADATA_TWICE",
                "@title(\"\")                | 1:17 METADATA_EMPTY",
                "@title(a)                   | 1:17 EXPECTED",
            })
    void refusesInHeader(String header, String expected) {
        var text = "rule \"r\" " + header + " agenda-group \"score\" when then score.add(\"x\", 1); end";

        assertThat(Checked.codes(Checked.drl(text))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "import java.util.*;                     | 1:1 IMPORT_NOT_ALLOWED",
                "import static java.lang.System.*;       | 1:1 IMPORT_NOT_ALLOWED",
                "import function java.lang.System.exit;  | 1:1 IMPORT_NOT_ALLOWED",
                "import accumulate a.b.C c;              | 1:1 IMPORT_NOT_ALLOWED",
                "global java.util.List list;             | 1:1 GLOBAL_NOT_ALLOWED",
                "function void f() { System.exit(1); }   | 1:1 NOT_IN_LANGUAGE",
                "declare A x : int end                   | 1:1 NOT_IN_LANGUAGE",
                "query \"q\" Goal() end                  | 1:1 NOT_IN_LANGUAGE",
                "dialect \"mvel\"                        | 1:1 FILE_ATTRIBUTE",
                "agenda-group \"score\"                  | 1:1 FILE_ATTRIBUTE",
                "unit a;                                 | 1:1 NOT_IN_LANGUAGE",
                "package a; package b;                   | 1:12 HEADER_ORDER",
                "hello                                   | 1:1 TEXT_BEFORE_RULES",
            })
    void refusesBeforeRules(String line, String expected) {
        assertThat(Checked.codes(Checked.drl(line + "\n" + Checked.when("Goal()"))))
                .contains(expected);
    }

    @Test
    void refusesTextAfterEnd() {
        assertThat(Checked.codes(Checked.drl(Checked.when("Goal()") + "System.exit(1);")))
                .containsExactly("4:1 TEXT_AFTER_END");
    }

    @Test
    void refusesRuleWithoutPhaseOrEffect() {
        assertThat(Checked.codes(Checked.drl("rule \"a\" when Goal() then end")))
                .containsExactly("1:22 EMPTY_CONSEQUENCE");
        assertThat(Checked.codes(Checked.drl("rule \"a\" when Goal() then score.add(\"x\", 1); end")))
                .containsExactly("1:6 PHASE_MISSING");
        assertThat(Checked.codes(
                        Checked.drl("rule \"a\" agenda-group \"first\" when Goal() then score.add(\"x\", 1); end")))
                .containsExactly("1:23 PHASE_UNKNOWN");
    }

    @Test
    void namesTheFirstRuleOfAName() {
        var issue = Checked.drl(Checked.when("Goal()") + Checked.when("Period()"))
                .issues()
                .all()
                .getFirst();

        assertThat(issue.code()).isEqualTo("RULE_NAME_TWICE");
        assertThat(issue.place()).hasToString("rules.drl:4:1");
        assertThat(issue.arguments()).containsExactly("r", "rules.drl:1:1");
    }

    @Test
    void reportsAllOffencesAtOnceInTheirOrder() {
        assertThat(Checked.codes(Checked.drl("""
                        rule "a" salience 3 agenda-group "score"
                        when
                            Indicator(valeu > 1, code == 'x', count > 2 && < 3)
                            Goal(foo > 1)
                            $i : Indicator() from x
                        then
                            score.add("x", $nope);
                            System.exit(1);
                        end
                        rule "b"
                        when Indicator(value >) then score.add("x", 1); end
                        """)))
                .containsExactly(
                        "1:10 ATTRIBUTE_NOT_ALLOWED",
                        "3:15 UNKNOWN_FIELD",
                        "3:34 SINGLE_QUOTE",
                        "3:52 HALF_CONSTRAINT",
                        "4:10 UNKNOWN_FIELD",
                        "5:22 NOT_IN_LANGUAGE",
                        "7:20 UNBOUND_VARIABLE",
                        "8:5 NOT_A_WRITE",
                        "11:23 UNEXPECTED");
    }

    @Test
    void refusesUnknownKindsOfFile() {
        assertThat(Checked.codes(Checked.file("rules.dsl", "", Optional.empty())))
                .containsExactly("0:0 UNKNOWN_FILE_KIND");
    }

    @Test
    void refusesInvalidUtf8() {
        var file = new SourceFile("a.drl", new byte[] {(byte) 0xC3, 0x28});

        assertThat(id.tolok.engine.RuleChecker.check(List.of(file), Optional.empty())
                        .issues())
                .extracting(Issue::code)
                .containsExactly("INVALID_UTF8");
    }

    @Test
    void hasSentenceForEveryIssueInBothLanguages() {
        var issues = Checked.drl("rule 'a' when Indicator(x.y() > 1e9) then exit(); end // \\u0041 \u202e")
                .issues();

        assertThat(issues.all()).hasSizeGreaterThan(3).allSatisfy(issue -> {
            assertThat(issue.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{0}");
            assertThat(issue.message(Locale.of("id"))).isNotBlank().isNotEqualTo(issue.message(Locale.ENGLISH));
        });
    }
}
