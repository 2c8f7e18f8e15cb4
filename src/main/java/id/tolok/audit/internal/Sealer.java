package id.tolok.audit.internal;

import id.tolok.audit.AuditEntry;
import id.tolok.shared.Hash;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links committed entries into the chain, within a second of their commit. Of several nodes one seals at a time: the
 * others wait for its lock, or try again half a second later.
 */
@Component
public class Sealer {

    private static final int AT_A_TIME = 2_000;

    private final JdbcTemplate database;
    private final TransactionTemplate transactions;

    Sealer(JdbcTemplate database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 500)
    void sealRegularly() {
        try {
            seal();
        } catch (ConcurrencyFailureException | DuplicateKeyException another) {
            // another node is sealing: what is left is linked next time
        }
    }

    /** Links everything that was committed before the call. */
    void seal() {
        while (hasPending() && Boolean.TRUE.equals(transactions.execute(status -> sealSome()))) {
            // until nothing is left
        }
    }

    private boolean hasPending() {
        return !database.queryForList("select entry_id from audit_pending fetch first row only", Long.class)
                .isEmpty();
    }

    /** @return whether there may be more */
    private boolean sealSome() {
        database.queryForList("select id from audit_sealer where id = 1 for update", Long.class);
        var entries = database.query(
                "select " + AuditRows.COLUMNS + " from audit_pending p join audit_entry e on e.id = p.entry_id"
                        + " left join audit_link l on l.entry_id = e.id order by e.id fetch first " + AT_A_TIME
                        + " rows only",
                AuditRows::entry);
        link(entries);
        return entries.size() == AT_A_TIME;
    }

    private void link(List<AuditEntry> entries) {
        var last = lastLink();
        var links = new ArrayList<Object[]>();
        var done = new ArrayList<Object[]>();
        for (var entry : entries) {
            long place = last.place() + 1;
            last = new Link(place, ChainHash.of(place, last.hash(), entry));
            links.add(new Object[] {place, entry.id(), last.hash().hex()});
            done.add(new Object[] {entry.id()});
        }
        database.batchUpdate("insert into audit_link (place, entry_id, hash) values (?, ?, ?)", links);
        database.batchUpdate("delete from audit_pending where entry_id = ?", done);
    }

    private Link lastLink() {
        return database
                .query(
                        "select place, hash from audit_link order by place desc fetch first row only",
                        (row, number) -> new Link(row.getLong("place"), new Hash(row.getString("hash"))))
                .stream()
                .findFirst()
                .orElse(new Link(0, ChainHash.START));
    }

    private record Link(long place, Hash hash) {}
}
