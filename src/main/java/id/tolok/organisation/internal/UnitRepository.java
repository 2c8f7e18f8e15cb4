package id.tolok.organisation.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored units. */
public interface UnitRepository extends Repository<UnitEntity, Long> {

    UnitEntity save(UnitEntity unit);

    Optional<UnitEntity> findById(long id);

    Optional<UnitEntity> findByCode(String code);

    List<UnitEntity> findAllByOrderByCode();
}
