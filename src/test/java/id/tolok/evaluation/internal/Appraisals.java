package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.model.Phase;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import id.tolok.testing.Graded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Facts and outcomes for tests. */
final class Appraisals {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Appraisals() {}

    static EmployeeFacts facts(String nip, String absenceDays) {
        return new EmployeeFacts(
                new Employee(nip, "Siti \"Ayu\"", "PNS", "PELAKSANA", "Pengelola layanan", null, "KEC"),
                new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12),
                List.of(
                        new Indicator("absence_days", new BigDecimal(absenceDays), null, 3),
                        new Indicator("note", null, "baik", 1)),
                List.of(new Observation("absence_days", BigDecimal.ONE, null, DAY, "mesin absensi")),
                List.of(new Goal("G1", "utama", new BigDecimal("10"), null, null)));
    }

    static Outcome outcome(String discipline, String grade, List<Firing> firings) {
        return Graded.outcome(Map.of("discipline", new BigDecimal(discipline)), Map.of(), grade, firings);
    }

    static Outcome failed(String rule, String reason) {
        return new Outcome(
                Outcome.Status.FAILED,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Outcome.Failure(Optional.of(rule), reason)),
                List.of());
    }

    static Firing adds(String rule, String points, String absenceDays) {
        return new Firing(
                rule,
                Phase.SCORE,
                new Firing.Contribution("add", "discipline", Optional.of(new BigDecimal(points)), Optional.empty()),
                List.of(new Firing.Fact("Indicator", "absence_days", Optional.of(absenceDays), Optional.empty())));
    }

    static Firing proposes(String rule, String code) {
        return new Firing(
                rule,
                Phase.ADVISE,
                new Firing.Contribution("propose", code, Optional.empty(), Optional.empty()),
                List.of());
    }
}
