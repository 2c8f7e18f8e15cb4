package id.tolok.planning.internal;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored records of what was reached. */
public interface GoalRealisationRepository extends Repository<GoalRealisationEntity, Long> {

    GoalRealisationEntity save(GoalRealisationEntity realisation);

    List<GoalRealisationEntity> findByGoalIdOrderByIdAsc(long goal);
}
