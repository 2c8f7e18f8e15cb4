package id.tolok.notification.internal;

import id.tolok.shared.Notice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps each notice in the transaction of what it tells of; those of one transaction go in together before its commit. */
@Component
class NoticeWriter {

    private final NoticeRows rows;

    NoticeWriter(NoticeRows rows) {
        this.rows = rows;
    }

    @EventListener
    void keep(Notice notice) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a notice outside a transaction would tell of nothing: " + notice.code());
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .notices
                .add(notice);
    }

    private Collected begin() {
        var collected = new Collected();
        TransactionSynchronizationManager.registerSynchronization(collected);
        return collected;
    }

    private final class Collected implements TransactionSynchronization {

        private final List<Notice> notices = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.add(List.copyOf(notices));
            notices.clear();
        }
    }
}
