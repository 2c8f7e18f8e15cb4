package id.tolok.console.component;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells that the database does not answer just now from everything else that can go wrong. */
public final class AbsentDatabase {

    private static final String CLOSED = "closed";

    private AbsentDatabase() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException sql && isConnectionLost(sql));
    }

    /** The pool closes a lost connection under whoever uses it, and has no state for that. */
    private static boolean isConnectionLost(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).endsWith(CLOSED)
                : state.startsWith("08") || state.startsWith("57P");
    }
}
