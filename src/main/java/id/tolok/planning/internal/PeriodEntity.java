package id.tolok.planning.internal;

import id.tolok.planning.Period;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
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
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored period. */
@Entity
@Table(name = "appraisal_period")
public class PeriodEntity {

    @Id
    @GeneratedValue(generator = "period_seq")
    @SequenceGenerator(name = "period_seq", sequenceName = "period_seq", allocationSize = 1)
    private @Nullable Long id;

    private String code = "";

    @Column(name = "first_day")
    private LocalDate start = LocalDate.EPOCH;

    @Column(name = "last_day")
    private LocalDate end = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PeriodState state = PeriodState.PLANNING;

    @Version
    private long revision;

    protected PeriodEntity() {}

    public PeriodEntity(PeriodData data) {
        code = data.code();
        start = data.start();
        end = data.end();
    }

    public void moveTo(PeriodState next) {
        state = next;
    }

    public Period toPeriod() {
        if (id == null) {
            throw new IllegalStateException("period " + code + " is not stored yet");
        }
        return new Period(new PeriodId(id), code, start, end, state);
    }
}
