package id.tolok.evaluation.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What a failure tells of the database. */
final class DatabaseTrouble {

    /** H2: closed, broken, being closed. */
    private static final Set<String> CLOSED = Set.of("90007", "90067", "90098", "90121");

    /** PostgreSQL and H2: no room left to write. */
    private static final Set<String> FULL = Set.of("53100", "90031");

    private DatabaseTrouble() {}

    /** Whether the database is not there, so that the work waits for it instead of failing. */
    static boolean isGone(Collection<Throwable> failures) {
        return chain(failures)
                .anyMatch(failure -> failure instanceof SQLTransientConnectionException
                        || failure instanceof CannotCreateTransactionException
                        || failure instanceof TransactionSystemException
                        || failure instanceof DataAccessResourceFailureException && !isFull(failures)
                        || failure instanceof SQLException sql && isConnectionLost(sql.getSQLState()));
    }

    static boolean isFull(Collection<Throwable> failures) {
        return chain(failures)
                .anyMatch(failure -> failure instanceof SQLException sql
                                && sql.getSQLState() != null
                                && FULL.contains(sql.getSQLState())
                        || String.valueOf(failure.getMessage()).contains("No space left on device"));
    }

    static boolean isFull(Throwable failure) {
        return isFull(Set.of(failure));
    }

    /** Whether the database is closed for the connections there are. */
    static boolean isClosed(Collection<Throwable> failures) {
        return chain(failures)
                .anyMatch(failure -> failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && CLOSED.contains(sql.getSQLState()));
    }

    private static boolean isConnectionLost(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || CLOSED.contains(state));
    }

    private static Stream<Throwable> chain(Collection<Throwable> failures) {
        return failures.stream().flatMap(DatabaseTrouble::causes);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.concat(
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause),
                Stream.of(failure.getSuppressed()).flatMap(DatabaseTrouble::causes));
    }
}
