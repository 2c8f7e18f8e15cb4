package id.tolok.engine.internal.verifying;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Witness;
import id.tolok.engine.model.FactType;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Invents one employee for a region. */
final class Witnesses {

    /** No one's: no date of birth has a month 0. */
    private static final String NIP = "000000000000000000";

    static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int MONTHS = 12;

    private final Map<Axis, Scale> scales;
    private final Subjects subjects;
    private final KnownValues known;

    Witnesses(Map<Axis, Scale> scales, Subjects subjects, KnownValues known) {
        this.scales = scales;
        this.subjects = subjects;
        this.known = known;
    }

    Witness of(Region region) {
        var values = values(region);
        var shown = new TreeMap<String, String>();
        values.forEach((axis, value) -> shown.put(axis.label(), text(axis, region)));
        return of(values, List.of(), List.of(), shown);
    }

    /** @param values of facts of which there is at most one of a code */
    Witness of(
            SortedMap<Axis, Optional<Comparable<?>>> values,
            List<Observation> observations,
            List<Goal> goals,
            SortedMap<String, String> shown) {
        var derived = numbers(values, FactType.INDICATOR);
        derived.keySet().removeIf(code -> !known.isOnlyDerived(code));
        var ratings = new TreeMap<String, String>();
        present(values, FactType.RATING).forEach((axis, level) -> ratings.put(axis.code(), level.toString()));
        var grade = present(values, FactType.GRADE).values().stream()
                .map(Object::toString)
                .findFirst();
        return new Witness(
                new EmployeeFacts(employee(values), period(values), indicators(values), observations, goals),
                derived,
                numbers(values, FactType.ASPECT_SCORE),
                ratings,
                grade,
                shown);
    }

    /** Of what there is, and whether there is what may be absent. */
    private SortedMap<Axis, Optional<Comparable<?>>> values(Region region) {
        var values = new TreeMap<Axis, Optional<Comparable<?>>>();
        region.accepted().forEach((axis, positions) -> {
            if (isThere(axis, region)) {
                values.put(axis, scale(axis).sample(positions.nextSetBit(0)));
            }
        });
        return values;
    }

    private boolean isThere(Axis axis, Region region) {
        var existence = subjects.existence(axis.type(), axis.code())
                .filter(other -> !other.equals(axis))
                .map(other -> region.accepted().get(other));
        return existence.filter(positions -> positions.get(Scale.ABSENT)).isEmpty();
    }

    private String text(Axis axis, Region region) {
        var positions = region.accepted().get(axis);
        return positions == null ? "" : scale(axis).text(positions.nextSetBit(0));
    }

    static String text(Comparable<?> value) {
        return value instanceof BigDecimal number ? CanonicalJson.number(number) : value.toString();
    }

    private Scale scale(Axis axis) {
        var scale = scales.get(axis);
        if (scale == null) {
            throw new IllegalArgumentException("no scale for " + axis);
        }
        return scale;
    }

    private static SortedMap<Axis, Comparable<?>> present(
            SortedMap<Axis, Optional<Comparable<?>>> values, FactType type) {
        var present = new TreeMap<Axis, Comparable<?>>();
        values.forEach((axis, value) -> {
            if (axis.type() == type) {
                value.ifPresent(there -> present.put(axis, there));
            }
        });
        return present;
    }

    private static SortedMap<String, BigDecimal> numbers(
            SortedMap<Axis, Optional<Comparable<?>>> values, FactType type) {
        var numbers = new TreeMap<String, BigDecimal>();
        present(values, type).forEach((axis, value) -> {
            if (axis.field().equals("value") && value instanceof BigDecimal number) {
                numbers.put(axis.code(), number);
            }
        });
        return numbers;
    }

    private List<Indicator> indicators(SortedMap<Axis, Optional<Comparable<?>>> values) {
        var indicators = new ArrayList<Indicator>();
        present(values, FactType.INDICATOR).forEach((axis, value) -> {
            boolean isFact = subjects.existence(axis.type(), axis.code())
                    .filter(axis::equals)
                    .isPresent();
            if (isFact && !known.isOnlyDerived(axis.code())) {
                var number = value instanceof BigDecimal decimal ? decimal : null;
                var text = value instanceof String words ? words : null;
                indicators.add(new Indicator(axis.code(), number, text, count(values, axis.code())));
            }
        });
        return indicators;
    }

    private static int count(SortedMap<Axis, Optional<Comparable<?>>> values, String code) {
        return number(values, new Axis(FactType.INDICATOR, code, "count"), 1);
    }

    private static int number(SortedMap<Axis, Optional<Comparable<?>>> values, Axis axis, int otherwise) {
        return values.getOrDefault(axis, Optional.empty()).orElse(null) instanceof BigDecimal number
                ? number.intValue()
                : otherwise;
    }

    private static Employee employee(SortedMap<Axis, Optional<Comparable<?>>> values) {
        var nip = text(values, "nip");
        return new Employee(
                nip == null ? NIP : nip,
                text(values, "name"),
                text(values, "status"),
                text(values, "positionKind"),
                text(values, "position"),
                text(values, "level"),
                text(values, "unitCode"));
    }

    private static @Nullable String text(SortedMap<Axis, Optional<Comparable<?>>> values, String field) {
        return values.getOrDefault(new Axis(FactType.EMPLOYEE, "", field), Optional.empty())
                .map(Object::toString)
                .orElse(null);
    }

    private static Period period(SortedMap<Axis, Optional<Comparable<?>>> values) {
        int months = number(values, new Axis(FactType.PERIOD, "", "months"), MONTHS);
        var code = values.getOrDefault(new Axis(FactType.PERIOD, "", "code"), Optional.empty());
        var start = date(values, "start").orElse(START);
        var end = date(values, "end").orElse(start.plusMonths(months).minusDays(1));
        return new Period(code.map(Object::toString).orElse("?"), start, end.isBefore(start) ? start : end, months);
    }

    private static Optional<LocalDate> date(SortedMap<Axis, Optional<Comparable<?>>> values, String field) {
        return values.getOrDefault(new Axis(FactType.PERIOD, "", field), Optional.empty())
                .map(LocalDate.class::cast);
    }
}
