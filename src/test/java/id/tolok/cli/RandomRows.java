package id.tolok.cli;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Rows of facts that may be recorded, the same ones each time, and which of them count. Each has a source of its own. */
final class RandomRows {

    static final long SEED = 20_261_125L;
    static final int PEOPLE = 12;

    private static final int FIRST_NIP = 720_000;
    private static final int AT_A_TIME = 400;
    private static final List<String> UNITS = List.of("POT", "POT.A", "POT.A.1", "POT.B");

    record Row(String subject, String indicator, BigDecimal value, LocalDate date, String source) {

        String line() {
            return String.join(",", subject, indicator, value.toPlainString(), date.toString(), source) + "\n";
        }
    }

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<IndicatorDefinition> indicators;
    private final WorkingCalendar calendar;
    private final int year;
    private final List<Row> counting = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int number;

    RandomRows(RuleDictionary dictionary, WorkingCalendar calendar, int year) {
        this.indicators = dictionary.indicators().stream()
                .filter(IndicatorDefinition::observable)
                .filter(indicator -> indicator.kind() == IndicatorDefinition.Kind.NUMBER)
                .toList();
        this.calendar = calendar;
        this.year = year;
    }

    /** Three people in each unit; the first of each leads it. */
    static byte[] staff() {
        var csv = new EmployeeCsv();
        for (int i = 0; i < PEOPLE; i++) {
            var unit = UNITS.get(i % UNITS.size());
            if (i < UNITS.size()) {
                csv.row(Nips.number(FIRST_NIP + i), "Kepala " + unit, unit, i == 0 ? "" : nip(0));
            } else {
                csv.row(Nips.number(FIRST_NIP + i), "Potret " + i, unit, nip(i % UNITS.size()));
            }
        }
        return csv.bytes();
    }

    static byte[] file(List<Row> rows) {
        var text = new StringBuilder("nip,indicator,value,date,source\n");
        rows.forEach(row -> text.append(row.line()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<Row> counting() {
        return List.copyOf(counting);
    }

    /** Some more that count from now on. */
    List<Row> add() {
        var more = others();
        counting.addAll(more);
        return more;
    }

    /** Some more that will not count. */
    List<Row> others() {
        return IntStream.range(0, AT_A_TIME).mapToObj(i -> row()).toList();
    }

    /** Takes out one in so many. */
    List<Row> remove(int oneIn) {
        var removed =
                counting.stream().filter(row -> random.nextInt(oneIn) == 0).toList();
        counting.removeAll(removed);
        return removed;
    }

    /** With another value in its place. */
    Row replace(Row old) {
        var indicator = indicators.stream()
                .filter(one -> one.code().equals(old.indicator()))
                .findFirst()
                .orElseThrow();
        var better = new Row(old.subject(), old.indicator(), value(indicator), old.date(), source());
        counting.add(better);
        return better;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    private Row row() {
        var indicator = indicators.get(random.nextInt(indicators.size()));
        boolean once = indicator.workingDaysOnly();
        var subject = once || random.nextInt(3) > 0
                ? nip(random.nextInt(PEOPLE))
                : "unit:" + UNITS.get(random.nextInt(UNITS.size()));
        var date = date();
        while (once && (!calendar.isWorkingDay(date) || !taken.add(subject + indicator.code() + date))) {
            date = date();
        }
        return new Row(subject, indicator.code(), value(indicator), date, source());
    }

    private LocalDate date() {
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    private BigDecimal value(IndicatorDefinition indicator) {
        var range = indicator.range().orElseThrow();
        int least = range.least().intValueExact() * 100;
        int most = range.most().intValueExact() * 100;
        return BigDecimal.valueOf(random.nextInt(least, most + 1), 2);
    }

    private String source() {
        return "baris " + number++;
    }

    private static String nip(int person) {
        return Nips.number(FIRST_NIP + person).digits();
    }
}
