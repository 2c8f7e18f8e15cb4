package id.tolok.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalWriterTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.000, 0",
        "3.50, 3.5",
        "-3.50, -3.5",
        "-0.05, -0.05",
        "0.1, 0.1",
        "1E+3, 1000",
        "1E-3, 0.001",
        "100, 100",
        "999999999999999999, 999999999999999999",
        "0.000000000000000001, 0.000000000000000001",
        "9999999999999999999.25, 9999999999999999999.25",
        "57.33333333333333333333333333333333, 57.33333333333333333333333333333333"
    })
    void spellsANumberInOneWay(String number, String spelling) {
        assertThat(new CanonicalWriter(1).number(new BigDecimal(number))).hasToString(spelling);
    }

    /** By a plain implementation of the rule. */
    @Test
    void spellsAnyNumberWithoutZerosAtItsEnd() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var number = new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(25) - 3);
            number = random.nextBoolean() ? number.negate() : number;
            var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            assertThat(new CanonicalWriter(8).number(number)).hasToString(plain);
        }
    }

    @Test
    void spellsWholeNumbers() {
        for (long number : new long[] {0, 9, 10, -1, 1_000, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(new CanonicalWriter(1).number(number)).hasToString(Long.toString(number));
        }
    }

    @Test
    void spellsDatesAsIso() {
        for (var date : List.of(LocalDate.of(2026, 3, 1), LocalDate.of(7, 12, 31), LocalDate.of(12_026, 1, 1))) {
            assertThat(new CanonicalWriter(1).date(date)).hasToString('"' + date.toString() + '"');
        }
    }

    @Test
    void escapesOnlyWhatJsonDemands() {
        var text = "a\"b\\c\n\r\t\u0001\u007fé€😀/";
        var written = new CanonicalWriter(1).text(text);
        assertThat(written).hasToString("\"a\\\"b\\\\c\\n\\r\\t\\u0001\u007fé€😀/\"");
        assertThat(written.toBytes()).isEqualTo(written.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(written.hash()).isEqualTo(Hash.of(written.toString()));
    }

    @Test
    void writesTrees() {
        var map = new LinkedHashMap<String, Object>();
        map.put("b", List.of());
        map.put("a", Arrays.asList(1, 2L, null, true, "x", new BigDecimal("1.50")));
        assertThat(new CanonicalWriter(1).value(Map.of("m", map)))
                .hasToString("{\"m\":{\"b\":[],\"a\":[1,2,null,true,\"x\",1.5]}}");
    }

    @Test
    void takesBackWhatWasWrittenLast() {
        var written = new CanonicalWriter(1).raw("abc");
        written.cut(1);
        assertThat(written.raw('d')).hasToString("ad");
    }
}
