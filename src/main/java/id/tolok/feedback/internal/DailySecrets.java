package id.tolok.feedback.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A secret for each day, the same on all nodes. Those of days gone by are destroyed: after that nobody can tell any more
 * which network a feedback came from.
 */
@Component
class DailySecrets {

    private static final int KEPT_DAYS = 2;

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final Map<LocalDate, String> known = new ConcurrentHashMap<>();

    DailySecrets(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String of(LocalDate day) {
        var found = known.get(day);
        if (found == null) {
            found = findOrCreate(day);
            known.put(day, found);
        }
        return found;
    }

    /** Absent when it was destroyed, or never was. */
    Optional<String> find(LocalDate day) {
        var found = Optional.ofNullable(known.get(day));
        return found.isPresent() ? found : stored(day);
    }

    private String findOrCreate(LocalDate day) {
        known.keySet().removeIf(old -> old.isBefore(day.minusDays(KEPT_DAYS)));
        return stored(day).orElseGet(() -> {
            try {
                ownTransaction.executeWithoutResult(status -> create(day));
            } catch (DuplicateKeyException another) {
                // another node was first: its secret counts
            }
            return stored(day).orElseThrow();
        });
    }

    private void create(LocalDate day) {
        database.sql("delete from feedback_secret where valid_on < ?")
                .param(day.minusDays(KEPT_DAYS))
                .update();
        database.sql("insert into feedback_secret (valid_on, secret) values (?, ?)")
                .params(day, RandomCodes.secret())
                .update();
    }

    private Optional<String> stored(LocalDate day) {
        return database.sql("select secret from feedback_secret where valid_on = ?")
                .param(day)
                .query(String.class)
                .optional();
    }
}
