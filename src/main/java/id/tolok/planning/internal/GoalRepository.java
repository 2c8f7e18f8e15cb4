package id.tolok.planning.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored goals. */
public interface GoalRepository extends Repository<GoalEntity, Long> {

    GoalEntity save(GoalEntity goal);

    List<GoalEntity> findByPeriodIdOrderByEmployeeIdAscCodeAsc(long period);

    List<GoalEntity> findByPeriodIdAndEmployeeIdInOrderByEmployeeIdAscCodeAsc(long period, Collection<Long> employees);
}
