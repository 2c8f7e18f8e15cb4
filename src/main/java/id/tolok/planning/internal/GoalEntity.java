package id.tolok.planning.internal;

import id.tolok.engine.vocabulary.Goal;
import id.tolok.planning.intake.GoalFile;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
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

    @Version
    private long revision;

    protected GoalEntity() {}

    public GoalEntity(PeriodId period, EmployeeId employee, String code) {
        periodId = period.value();
        employeeId = employee.value();
        this.code = code;
    }

    boolean differsFrom(Goal goal) {
        return !(Objects.equals(kind, goal.kind()) && same(target, goal.target()) && same(realised, goal.realised()));
    }

    void change(Goal goal) {
        kind = goal.kind();
        target = Objects.requireNonNull(goal.target(), "target");
        realised = goal.realised();
    }

    public EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    public String code() {
        return code;
    }

    public Goal toGoal() {
        var done = plain(realised);
        return new Goal(code, kind, plain(target), done, GoalFile.achievement(target, done));
    }

    /** Without the zeros that the column's scale adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
