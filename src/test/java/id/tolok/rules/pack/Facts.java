package id.tolok.rules.pack;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts about one invented employee, built up by hand; whoever was never absent, late, praised or complained of so far. */
record Facts(Employee employee, Period period, Map<String, Indicator> indicators, List<Goal> goals) {
    static Facts of(String status, String kind, String level) {
        var employee = new Employee("199001012015011001", null, status, kind, null, level, null);
        var year = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12);
        var facts = new Facts(employee, year, Map.of(), List.of());
        for (var code : List.of(
                "absence_days",
                "absence_longest_run",
                "late_minutes",
                "early_leave_minutes",
                "public_praise",
                "public_complaint",
                "innovation_adopted")) {
            facts = facts.with(code, "0", 0);
        }
        return facts;
    }

    static Facts ofPns() {
        return of("PNS", "PELAKSANA", null);
    }

    Facts with(String code, Object value) {
        return with(code, value, 1);
    }

    Facts with(String code, Object value, int count) {
        var more = new LinkedHashMap<>(indicators);
        more.put(code, new Indicator(code, new BigDecimal(value.toString()), null, count));
        return new Facts(employee, period, more, goals);
    }

    Facts without(String code) {
        var fewer = new LinkedHashMap<>(indicators);
        fewer.remove(code);
        return new Facts(employee, period, fewer, goals);
    }

    Facts withSurvey(Object answer, int count) {
        var facts = this;
        for (int element = 1; element <= 9; element++) {
            facts = facts.with("skm_u" + element, answer, count);
        }
        return facts;
    }

    Facts withGoal(Object achievement) {
        var percent = new BigDecimal(achievement.toString());
        var more = new ArrayList<>(goals);
        more.add(new Goal("G" + more.size(), "utama", new BigDecimal(100), percent, percent));
        return new Facts(employee, period, indicators, more);
    }

    Facts overMonths(int months) {
        var end = LocalDate.of(2026, months, 1).plusMonths(1).minusDays(1);
        return new Facts(employee, new Period("2026", period.start(), end, months), indicators, goals);
    }

    BigDecimal value(String code) {
        return indicators.get(code).value();
    }

    EmployeeFacts all() {
        return new EmployeeFacts(employee, period, List.copyOf(indicators.values()), List.of(), goals);
    }
}
