package id.tolok.planning.internal;

import id.tolok.planning.GoalId;
import id.tolok.planning.GoalProposal;
import id.tolok.planning.GoalProposalId;
import id.tolok.planning.GoalTerms;
import id.tolok.planning.Perspective;
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

/** A stored proposal. Only its answer is ever added. */
@Entity
@Table(name = "goal_proposal")
public class GoalProposalEntity {

    @Id
    @GeneratedValue(generator = "goal_proposal_seq")
    @SequenceGenerator(name = "goal_proposal_seq", sequenceName = "goal_proposal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "proposal_kind")
    private GoalProposal.Kind kind = GoalProposal.Kind.NEW;

    private @Nullable Long goalId;

    private long periodId;

    private long employeeId;

    private String code = "";

    private String goalKind = "";

    private String result = "";

    private String measure = "";

    @Column(precision = 38, scale = 20)
    private BigDecimal target = BigDecimal.ONE;

    private String unit = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Perspective perspective;

    private @Nullable Long supportsId;

    @Column(precision = 38, scale = 20)
    private @Nullable BigDecimal weight;

    private String reason = "";

    private boolean byAssessor;

    private String proposedBy = "";

    private Instant proposedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GoalProposal.State state = GoalProposal.State.OPEN;

    private @Nullable String answeredBy;

    private @Nullable Instant answeredAt;

    private @Nullable String answer;

    @Version
    private long revision;

    protected GoalProposalEntity() {}

    public GoalProposalEntity(
            GoalProposal.Kind kind, Optional<GoalId> goal, PeriodId period, EmployeeId employee, GoalTerms terms) {
        this.kind = kind;
        goalId = goal.map(GoalId::value).orElse(null);
        periodId = period.value();
        employeeId = employee.value();
        code = terms.code();
        goalKind = terms.kind();
        result = terms.result();
        measure = terms.measure();
        target = terms.target();
        unit = terms.unit();
        perspective = terms.perspective().orElse(null);
        supportsId = terms.supports().map(GoalId::value).orElse(null);
        weight = terms.weight().orElse(null);
    }

    public GoalProposalEntity by(String who, boolean assessor, Instant when, String why) {
        proposedBy = who;
        byAssessor = assessor;
        proposedAt = when;
        reason = why;
        return this;
    }

    public void answer(GoalProposal.State newState, GoalProposal.Answer given) {
        state = newState;
        answeredBy = given.by();
        answeredAt = given.at();
        answer = given.reason();
    }

    public GoalProposal toProposal() {
        return new GoalProposal(
                new GoalProposalId(Objects.requireNonNull(id, "a stored proposal")),
                kind,
                Optional.ofNullable(goalId).map(GoalId::new),
                new PeriodId(periodId),
                new EmployeeId(employeeId),
                new GoalTerms(
                        code,
                        goalKind,
                        result,
                        measure,
                        GoalEntity.stripped(target),
                        unit,
                        Optional.ofNullable(perspective),
                        Optional.ofNullable(supportsId).map(GoalId::new),
                        Optional.ofNullable(weight).map(GoalEntity::stripped)),
                reason,
                byAssessor,
                proposedBy,
                proposedAt,
                state,
                answered());
    }

    private Optional<GoalProposal.Answer> answered() {
        return answeredBy == null || answeredAt == null
                ? Optional.empty()
                : Optional.of(new GoalProposal.Answer(answeredBy, answeredAt, Objects.requireNonNullElse(answer, "")));
    }
}
