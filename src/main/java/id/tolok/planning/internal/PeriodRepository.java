package id.tolok.planning.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored periods. */
public interface PeriodRepository extends Repository<PeriodEntity, Long> {

    PeriodEntity save(PeriodEntity period);

    Optional<PeriodEntity> findById(long id);

    Optional<PeriodEntity> findByCode(String code);

    boolean existsByCode(String code);

    @Query("select p from PeriodEntity p order by p.end desc, p.start desc, p.code")
    List<PeriodEntity> newestFirst();
}
