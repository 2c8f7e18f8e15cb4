package id.tolok.audit.internal;

import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Hash;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes an entry for each change, in the change's own transaction: both are committed, or none. The entries of one
 * transaction go in together just before its commit.
 */
@Component
class AuditWriter {

    /** As the sequence is defined: it hands out blocks of so many ids. */
    private static final int BLOCK = 100;

    private final JdbcTemplate database;
    private final CurrentActor actor;
    private final Clock clock;

    AuditWriter(JdbcTemplate database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void record(Auditable change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a change outside a transaction cannot be audited: " + change.action());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ofTransaction().entries.add(new Entry(now, actor.get().name(), change));
    }

    private Entries ofTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var entries = new Entries();
                    TransactionSynchronizationManager.registerSynchronization(entries);
                    return entries;
                });
    }

    private void write(List<Entry> entries) {
        var ids = ids(entries.size());
        var rows = new ArrayList<Object[]>();
        var pending = new ArrayList<Object[]>();
        for (var entry : entries) {
            long id = ids.nextLong();
            rows.add(new Object[] {
                id,
                entry.at().atOffset(ZoneOffset.UTC),
                entry.actor(),
                entry.change().action(),
                entry.change().subject(),
                entry.change().before().map(Hash::hex).orElse(null),
                entry.change().after().map(Hash::hex).orElse(null)
            });
            pending.add(new Object[] {id});
        }
        database.batchUpdate(
                "insert into audit_entry (id, occurred_at, actor, action, subject, before_hash, after_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
        database.batchUpdate("insert into audit_pending (entry_id) values (?)", pending);
    }

    private PrimitiveIterator.OfLong ids(int count) {
        var blocks = new ArrayList<Long>();
        for (int reserved = 0; reserved < count; reserved += BLOCK) {
            blocks.addAll(database.queryForList("select nextval('audit_entry_seq')", Long.class));
        }
        return blocks.stream()
                .flatMapToLong(first -> LongStream.range(first, first + BLOCK))
                .iterator();
    }

    private record Entry(Instant at, String actor, Auditable change) {}

    private final class Entries implements TransactionSynchronization {

        private final List<Entry> entries = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!entries.isEmpty()) {
                write(List.copyOf(entries));
                entries.clear();
            }
        }
    }
}
