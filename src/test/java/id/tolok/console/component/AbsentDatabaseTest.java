package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

class AbsentDatabaseTest {

    @Test
    void isToldFromOtherTroubles() {
        assertThat(AbsentDatabase.isBehind(new CannotCreateTransactionException("no connection")))
                .isTrue();
        assertThat(AbsentDatabase.isBehind(failure("57P01"))).isTrue();
        assertThat(AbsentDatabase.isBehind(failure("08006"))).isTrue();
        assertThat(AbsentDatabase.isBehind(new IllegalStateException(new SQLException("Connection is closed"))))
                .as("by the pool")
                .isTrue();
        assertThat(AbsentDatabase.isBehind(failure("22001"))).isFalse();
        assertThat(AbsentDatabase.isBehind(failure(null))).isFalse();
        assertThat(AbsentDatabase.isBehind(new DataIntegrityViolationException("twice")))
                .isFalse();
    }

    private static RuntimeException failure(String state) {
        return new UncategorizedDataAccessException("failed", new SQLException("failed", state)) {};
    }
}
