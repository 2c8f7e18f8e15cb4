package id.tolok.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.audit.AuditEntry;
import id.tolok.audit.AuditFilter;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.ChainReport;
import id.tolok.audit.ChainReport.Kind;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Hash;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
final class AuditChainIT {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Sealer sealer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private CurrentActor actor;

    @Test
    void keepsWhoDidWhat() {
        var after = Hash.of("sesudah");
        change("uji:1", after);
        sealer.seal();

        var entry =
                auditor(() -> trail.search(AuditFilter.about("uji:1"), 0, 10)).getFirst();

        assertThat(entry.actor()).isEqualTo("test-hr");
        assertThat(entry.action()).isEqualTo("test.changed");
        assertThat(entry.after()).contains(after);
        assertThat(entry.place()).isPresent();
    }

    @Test
    void forgetsAChangeThatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            actor.as(Actors.of(Role.HR), () -> events.publishEvent(Auditable.of("test.changed", "uji:batal")));
            status.setRollbackOnly();
        });

        assertThat(auditor(() -> trail.count(AuditFilter.about("uji:batal")))).isZero();
    }

    @Test
    void refusesAChangeOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(Auditable.of("test.changed", "uji:luar")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void linksEveryEntryOnceWhileManyWriteAndSeal() {
        var work = IntStream.range(0, 8)
                .mapToObj(thread ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 20).forEach(i -> {
                            change("uji:banyak-" + thread + "-" + i, Hash.of("x"));
                            sealer.sealRegularly();
                        })))
                .toList();
        work.forEach(CompletableFuture::join);
        sealer.seal();

        assertThat(auditor(() -> trail.search(AuditFilter.about("uji:banyak-"), 0, 500)))
                .hasSize(160)
                .extracting(AuditEntry::place)
                .doesNotContain(Optional.empty())
                .doesNotHaveDuplicates();
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void findsAnAlteredEntryByItsPlace() {
        change("uji:ubah", Hash.of("asli"));
        sealer.seal();
        var entry =
                auditor(() -> trail.search(AuditFilter.about("uji:ubah"), 0, 1)).getFirst();

        var report = whileDamaged(
                List.of("update audit_entry set actor = 'orang-lain' where id = " + entry.id()), this::verify);

        assertThat(report.defect())
                .contains(new ChainReport.Defect(Kind.ALTERED, entry.place().orElseThrow()));
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void findsRemovedEntriesAndLinks() {
        change("uji:hapus", Hash.of("asli"));
        change("uji:hapus-terakhir", Hash.of("asli"));
        sealer.seal();
        var entry = auditor(() -> trail.search(AuditFilter.about("uji:hapus"), 1, 1))
                .getFirst();
        long place = entry.place().orElseThrow();

        assertThat(whileDamaged(List.of("delete from audit_entry where id = " + entry.id()), this::verify)
                        .defect())
                .contains(new ChainReport.Defect(Kind.ENTRY_MISSING, place));
        assertThat(whileDamaged(List.of("delete from audit_link where place = " + place), this::verify)
                        .defect())
                .contains(new ChainReport.Defect(Kind.LINK_MISSING, place));
        assertThat(whileDamaged(List.of("delete from audit_link where place >= " + place), this::verify)
                        .defect())
                .contains(new ChainReport.Defect(Kind.NOT_LINKED, entry.id()));
    }

    /** Damages the tables as only somebody with the database's password can, looks, and takes the damage back. */
    private ChainReport whileDamaged(List<String> damage, Supplier<ChainReport> look) {
        return transactions.execute(status -> {
            database.queryForList("select id from audit_sealer where id = 1 for update", Long.class);
            damage.forEach(database::update);
            status.setRollbackOnly();
            return actor.as(Actors.of(Role.AUDITOR), look);
        });
    }

    private ChainReport verify() {
        return actor.as(Actors.of(Role.AUDITOR), trail::verify);
    }

    private void change(String subject, Hash after) {
        transactions.executeWithoutResult(status ->
                actor.as(Actors.of(Role.HR), () -> events.publishEvent(Auditable.of("test.changed", subject, after))));
    }

    private <T> T auditor(Supplier<T> work) {
        return actor.as(Actors.of(Role.AUDITOR), work);
    }
}
