package id.tolok.organisation.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored employees. */
public interface EmployeeRepository extends Repository<EmployeeEntity, Long> {

    EmployeeEntity save(EmployeeEntity employee);

    Optional<EmployeeEntity> findById(long id);

    Optional<EmployeeEntity> findByNip(String nip);

    List<EmployeeEntity> findByIdIn(Collection<Long> ids);

    List<EmployeeEntity> findByIdBetween(long first, long last);

    List<EmployeeEntity> findAllByOrderByNip();
}
