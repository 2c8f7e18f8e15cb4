package id.tolok.planning.internal;

import id.tolok.planning.GoalId;
import id.tolok.planning.GoalRealisation;
import id.tolok.planning.GoalRealisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stored record of what was reached; never changed. */
@Entity
@Table(name = "goal_realisation")
public class GoalRealisationEntity {

    @Id
    @GeneratedValue(generator = "goal_realisation_seq")
    @SequenceGenerator(name = "goal_realisation_seq", sequenceName = "goal_realisation_seq", allocationSize = 50)
    private @Nullable Long id;

    private long goalId;

    @Column(precision = 38, scale = 20)
    private BigDecimal realised = BigDecimal.ZERO;

    private LocalDate realisedOn = LocalDate.EPOCH;

    private String note = "";

    private String recordedBy = "";

    private Instant recordedAt = Instant.EPOCH;

    protected GoalRealisationEntity() {}

    public GoalRealisationEntity(GoalId goal, BigDecimal realised, LocalDate realisedOn, String note) {
        goalId = goal.value();
        this.realised = realised;
        this.realisedOn = realisedOn;
        this.note = note;
    }

    public GoalRealisationEntity by(String who, Instant when) {
        recordedBy = who;
        recordedAt = when;
        return this;
    }

    public GoalRealisation toRealisation() {
        return new GoalRealisation(
                new GoalRealisationId(Objects.requireNonNull(id, "a stored realisation")),
                new GoalId(goalId),
                GoalEntity.stripped(realised),
                realisedOn,
                note,
                recordedBy,
                recordedAt);
    }
}
