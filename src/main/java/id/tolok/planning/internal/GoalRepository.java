package id.tolok.planning.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored goals. */
public interface GoalRepository extends Repository<GoalEntity, Long> {

    GoalEntity save(GoalEntity goal);

    Optional<GoalEntity> findById(long id);

    List<GoalEntity> findByIdIn(Collection<Long> ids);

    /** Also those that were ended. */
    List<GoalEntity> findByPeriodIdOrderByEmployeeIdAscCodeAsc(long period);

    Optional<GoalEntity> findByPeriodIdAndEmployeeIdAndCode(long period, long employee, String code);

    List<GoalEntity> findByPeriodIdAndEmployeeIdInAndEndedAtIsNullOrderByEmployeeIdAscCodeAsc(
            long period, Collection<Long> employees);

    List<GoalEntity> findByPeriodIdAndEmployeeIdBetweenAndEndedAtIsNullOrderByEmployeeIdAscCodeAsc(
            long period, long first, long last);
}
