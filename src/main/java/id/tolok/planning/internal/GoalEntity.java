package id.tolok.planning.internal;

import id.tolok.engine.vocabulary.Goal;
import id.tolok.planning.GoalId;
import id.tolok.planning.GoalTerms;
import id.tolok.planning.Perspective;
import id.tolok.planning.PlannedGoal;
import id.tolok.planning.intake.GoalFile;
import id.tolok.planning.intake.GoalWording;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored goal of one employee in one period. */
@Entity
@Table(name = "goal")
public class GoalEntity {

    @Id
    @GeneratedValue(generator = "goal_seq")
    @SequenceGenerator(name = "goal_seq", sequenceName = "goal_seq", allocationSize = 50)
    private @Nullable Long id;

    private long periodId;

    private long employeeId;

    private String code = "";

    private @Nullable String kind;

    @Column(precision = 38, scale = 20)
    private BigDecimal target = BigDecimal.ONE;

    @Column(precision = 38, scale = 20)
    private @Nullable BigDecimal realised;

    private @Nullable String result;

    private @Nullable String measure;

    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Perspective perspective;

    private @Nullable Long supportsId;

    @Column(precision = 38, scale = 20)
    private @Nullable BigDecimal weight;

    private @Nullable Instant agreedAt;

    private @Nullable Instant endedAt;

    @Version
    private long revision;

    protected GoalEntity() {}

    public GoalEntity(PeriodId period, EmployeeId employee, String code) {
        periodId = period.value();
        employeeId = employee.value();
        this.code = code;
    }

    boolean differsFrom(Goal goal, GoalWording words) {
        return isEnded()
                || brings(words.result(), result)
                || brings(words.measure(), measure)
                || brings(words.unit(), unit)
                || goal.weight() != null && !same(weight, goal.weight())
                || words.perspective().filter(given -> given != perspective).isPresent()
                || !(Objects.equals(kind, goal.kind())
                        && same(target, goal.target())
                        && same(realised, goal.realised()));
    }

    private static boolean brings(String given, @Nullable String known) {
        return !given.isEmpty() && !given.equals(known);
    }

    /** Words and a weight that a file does not give stay as they are. */
    void change(Goal goal, GoalWording words) {
        result = words.result().isEmpty() ? result : words.result();
        measure = words.measure().isEmpty() ? measure : words.measure();
        unit = words.unit().isEmpty() ? unit : words.unit();
        perspective = words.perspective().orElse(perspective);
        kind = goal.kind();
        target = Objects.requireNonNull(goal.target(), "target");
        realised = goal.realised();
        weight = goal.weight() == null ? weight : goal.weight();
        endedAt = null;
    }

    /** From now on these terms count. */
    void agree(GoalTerms terms, Instant now) {
        kind = terms.kind().isEmpty() ? null : terms.kind();
        result = terms.result();
        measure = terms.measure();
        target = terms.target();
        unit = terms.unit();
        perspective = terms.perspective().orElse(null);
        supportsId = terms.supports().map(GoalId::value).orElse(null);
        weight = terms.weight().orElse(null);
        agreedAt = now;
        endedAt = null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void realise(BigDecimal value) {
        realised = value;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    public PlannedGoal toPlanned() {
        var goal = toGoal();
        return new PlannedGoal(
                new GoalId(Objects.requireNonNull(id, "a stored goal")),
                new PeriodId(periodId),
                employee(),
                new GoalTerms(
                        code,
                        Objects.requireNonNullElse(kind, ""),
                        Objects.requireNonNullElse(result, ""),
                        Objects.requireNonNullElse(measure, ""),
                        stripped(target),
                        Objects.requireNonNullElse(unit, ""),
                        Optional.ofNullable(perspective),
                        Optional.ofNullable(supportsId).map(GoalId::new),
                        Optional.ofNullable(weight).map(GoalEntity::stripped)),
                Optional.ofNullable(goal.realised()),
                Optional.ofNullable(goal.achievement()),
                Optional.ofNullable(agreedAt));
    }

    public EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    public String code() {
        return code;
    }

    public Goal toGoal() {
        var done = plain(realised);
        return new Goal(code, kind, plain(target), done, GoalFile.achievement(target, done), plain(weight));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : stripped(number);
    }

    /** Without the zeros that the column's scale adds. */
    static BigDecimal stripped(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
