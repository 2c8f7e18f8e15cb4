package id.tolok.planning.internal;

import id.tolok.planning.GoalProposal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored proposals. */
public interface GoalProposalRepository extends Repository<GoalProposalEntity, Long> {

    GoalProposalEntity save(GoalProposalEntity proposal);

    Optional<GoalProposalEntity> findById(long id);

    List<GoalProposalEntity> findByPeriodIdAndEmployeeIdOrderByProposedAtDescIdDesc(long period, long employee);

    List<GoalProposalEntity> findByEmployeeIdInAndStateOrderByIdAsc(
            Collection<Long> employees, GoalProposal.State state);
}
