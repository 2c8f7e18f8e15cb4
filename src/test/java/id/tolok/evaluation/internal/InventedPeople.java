package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.engine.OutcomeJson;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.Scope;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.NonNull;

/** Some people with facts of their own, and rules that look at their absence. */
final class InventedPeople implements RunInputs {

    static final int SLICE = 400;

    private final int count;
    private final UnaryOperator<EmployeeFacts> before;
    private final Optional<String> failing;
    private final IntUnaryOperator absent;

    /** @param before what happens before each evaluation: a wait, a trouble */
    InventedPeople(int count, UnaryOperator<EmployeeFacts> before) {
        this(count, before, Optional.empty(), InventedPeople::usuallyAbsent);
    }

    private InventedPeople(
            int count, UnaryOperator<EmployeeFacts> before, Optional<String> failing, IntUnaryOperator absent) {
        this.count = count;
        this.before = before;
        this.failing = failing;
        this.absent = absent;
    }

    static int usuallyAbsent(int one) {
        return one % 13;
    }

    /** @param absent on how many days each of them was absent */
    InventedPeople absent(IntUnaryOperator absent) {
        return new InventedPeople(count, before, failing, absent);
    }

    /** One of them cannot be evaluated. */
    static InventedPeople failing(int count, int one) {
        return new InventedPeople(count, facts -> facts, Optional.of(nip(one)), InventedPeople::usuallyAbsent);
    }

    static InventedPeople quick(int count) {
        return new InventedPeople(count, facts -> facts);
    }

    /** Evaluates no more people than there are permits. */
    static InventedPeople gated(int count, Semaphore permits) {
        return new InventedPeople(count, facts -> {
            permits.acquireUninterruptibly();
            return facts;
        });
    }

    static Run run(RunId id) {
        return new Run(
                id,
                new RuleSetId("invented"),
                new RuleSetVersionId(1),
                1,
                Hash.of("rules"),
                new PeriodId(1),
                "2026",
                LocalDate.of(2026, 6, 30),
                new Scope.Everyone(),
                RunState.QUEUED,
                0,
                List.of("behaviour", "discipline"),
                "tester",
                Optional.empty(),
                Instant.parse("2026-06-30T10:15:30Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static String nip(int i) {
        return "%018d".formatted(198001012005011000L + i);
    }

    @Override
    public Basis basis(RuleSetId ruleSet, PeriodId period) {
        return new Basis(
                new RuleSetVersionId(1),
                1,
                Hash.of("rules"),
                List.of("discipline"),
                "2026",
                LocalDate.of(2026, 12, 31));
    }

    @Override
    public void take(Run run, Taking taking) {
        taking.begin(count);
        for (int from = 0; from < count; from += SLICE) {
            var people = IntStream.range(from, Math.min(from + SLICE, count));
            taking.slice(new Slice(
                    Math.min(SLICE, count - from),
                    () -> people.mapToObj(this::person).toList()));
        }
    }

    private PersonFacts person(int i) {
        return new PersonFacts(
                new EmployeeId(i + 1), new UnitId(1 + i % 3), nip(i), "Pegawai %06d".formatted(i), facts(i));
    }

    @Override
    public Evaluator evaluator(Run run) {
        return facts -> evaluate(before.apply(facts));
    }

    private Evaluated evaluate(@NonNull EmployeeFacts facts) {
        if (failing.filter(facts.employee().nip()::equals).isPresent()) {
            return evaluated(facts, Appraisals.failed("Dasar", "JOINS"));
        }
        var days = facts.indicators().getFirst().value();
        var points = new BigDecimal("100").subtract(days.multiply(BigDecimal.TEN));
        var outcome = Appraisals.outcome(
                points.toString(),
                points.signum() > 0 ? "BAIK" : "KURANG",
                List.of(
                        Appraisals.adds("Dasar", "100", days.toString()),
                        Appraisals.adds(
                                "Tidak hadir",
                                points.subtract(new BigDecimal("100")).toString(),
                                days.toString())));
        return evaluated(facts, outcome);
    }

    private static Evaluated evaluated(EmployeeFacts facts, Outcome outcome) {
        var sealed = OutcomeJson.sealed(facts.employee().nip(), "invented", outcome);
        return new Evaluated(outcome, sealed.line(), sealed.hash());
    }

    private EmployeeFacts facts(int i) {
        int days = absent.applyAsInt(i);
        return new EmployeeFacts(
                new Employee(nip(i), "Pegawai " + i, "PNS", "PELAKSANA", "Pengelola", null, "KEC"),
                new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12),
                List.of(new Indicator("absence_days", BigDecimal.valueOf(days), null, days)),
                List.of(new Observation("absence_days", BigDecimal.ONE, null, Appraisals.DAY, "mesin")),
                List.of());
    }
}
