package id.tolok.engine.internal.execution;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Failure;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.internal.execution.Numbers.NumberTooLarge;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One evaluation: a Drools session that goes through the groups; what a group writes becomes facts when it ends. */
final class Evaluation {

    private final Executable rules;
    private final EmployeeFacts given;
    private final Ledger ledger;
    private final List<Firing> firings = new ArrayList<>();
    private final SortedMap<String, BigDecimal> derived = new TreeMap<>();
    private final List<String> observedInstead = new ArrayList<>();
    private List<Firing> advised = List.of();
    private SortedMap<String, BigDecimal> aspects = new TreeMap<>();
    private SortedMap<String, String> ratings = new TreeMap<>();
    private Optional<String> grade = Optional.empty();

    Evaluation(Executable rules, EmployeeFacts given) {
        this.rules = rules;
        this.given = given;
        this.ledger = new Ledger(rules.ranges());
    }

    Outcome run() {
        try {
            runAll();
            return Outcomes.of(this);
        } catch (StackOverflowError e) {
            return Outcomes.failed(new Failure(Optional.empty(), "DEPTH"));
        } catch (RuntimeException e) {
            return Outcomes.failed(failure(e));
        }
    }

    private static Failure failure(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitReached limit) {
                return limit.failure();
            }
            if (cause instanceof NumberTooLarge) {
                return new Failure(Optional.empty(), "NUMBER_SIZE");
            }
        }
        return new Failure(Optional.empty(), "DEFECT " + thrown.getClass().getSimpleName());
    }

    private void runAll() {
        var budget = new Budget(rules.limits());
        var facts = new FactBase(given, budget);
        refuseWrongObservations(facts);
        var trace = new Trace(facts, budget);
        try (var session = new Session(rules.sessions(), budget)) {
            var all = session.insert(facts);
            session.run(rules.groups(), (group, matches) -> {
                var written = new ArrayList<Firing>(matches.size());
                for (var match : matches) {
                    trace.add(match, written);
                }
                firings.addAll(written);
                var gave = gave(group.phase(), written, facts);
                facts.add(gave);
                session.insert(gave);
            });
            session.end(all);
        }
        CanonicalOrder.sort(firings);
    }

    private void refuseWrongObservations(FactBase facts) {
        for (var code : rules.notObservable()) {
            if (facts.has(FactType.INDICATOR, code)) {
                throw new LimitReached(null, "OBSERVED_DERIVED " + code);
            }
        }
    }

    private List<Evidence> gave(Phase phase, List<Firing> written, FactBase facts) {
        return switch (phase) {
            case DERIVE -> derive(written, facts);
            case SCORE -> {
                aspects = ledger.aspects(written);
                yield facts(aspects, (aspect, value) -> facts.fact(FactType.ASPECT_SCORE, aspect, value));
            }
            case RATE -> {
                ratings = ledger.levels(written);
                yield facts(ratings, (dimension, level) -> facts.fact(FactType.RATING, dimension, level));
            }
            case DECIDE -> {
                grade = ledger.grade(written);
                yield grade.map(code -> facts.fact(FactType.GRADE, code)).stream()
                        .toList();
            }
            case ADVISE -> {
                advised = written;
                yield List.of();
            }
        };
    }

    /** An observation of a derived code wins, and is what the outcome names. */
    private List<Evidence> derive(List<Firing> written, FactBase facts) {
        var gave = new ArrayList<Evidence>();
        ledger.numbers(written, "derive").forEach((code, value) -> {
            if (facts.has(FactType.INDICATOR, code)) {
                observedInstead.add(code);
                observed(code).ifPresent(observation -> derived.put(code, observation));
            } else {
                derived.put(code, value);
                gave.add(facts.fact(FactType.INDICATOR, code, value, null, BigDecimal.ZERO));
            }
        });
        return gave;
    }

    private Optional<BigDecimal> observed(String code) {
        return given.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .flatMap(indicator -> Stream.ofNullable(indicator.value()))
                .findFirst();
    }

    private static <V> List<Evidence> facts(SortedMap<String, V> values, BiFunction<String, V, Evidence> fact) {
        var facts = new ArrayList<Evidence>(values.size());
        values.forEach((code, value) -> facts.add(fact.apply(code, value)));
        return facts;
    }

    Status status() {
        if (!ledger.conflicts().isEmpty()) {
            return Status.CONFLICT;
        }
        return grade.isPresent() ? Status.OK : Status.NO_GRADE;
    }

    List<String> flags() {
        var flags = new TreeSet<>(Ledger.targets(advised, "flag"));
        observedInstead.forEach(code -> flags.add(flag(code)));
        return List.copyOf(flags);
    }

    /** Says that an observation stood in for a derivation. */
    private static String flag(String code) {
        var flag = "OBSERVED_" + code.toUpperCase(Locale.ROOT);
        return flag.substring(0, Math.min(flag.length(), 60));
    }

    Ledger ledger() {
        return ledger;
    }

    List<Firing> firings() {
        return firings;
    }

    /** The last phase's. */
    List<Firing> advised() {
        return advised;
    }

    SortedMap<String, BigDecimal> derived() {
        return derived;
    }

    SortedMap<String, BigDecimal> aspects() {
        return aspects;
    }

    SortedMap<String, String> ratings() {
        return ratings;
    }

    Optional<String> grade() {
        return grade;
    }

    Optional<String> basis(String rule) {
        return rules.basis(rule);
    }
}
