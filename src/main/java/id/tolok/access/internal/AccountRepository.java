package id.tolok.access.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
public interface AccountRepository extends Repository<AccountEntity, Long> {

    AccountEntity save(AccountEntity account);

    Optional<AccountEntity> findById(long id);

    Optional<AccountEntity> findByName(String name);

    boolean existsByName(String name);

    List<AccountEntity> findAllByOrderByName();

    long count();
}
