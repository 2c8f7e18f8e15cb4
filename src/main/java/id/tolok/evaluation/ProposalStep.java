package id.tolok.evaluation;

import id.tolok.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That somebody became the owner of a proposal, and until when they should have acted. */
public record ProposalStep(Optional<EmployeeId> owner, Instant since, LocalDate due) {}
