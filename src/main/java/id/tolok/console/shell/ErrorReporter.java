package id.tolok.console.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.tolok.console.component.AbsentDatabase;
import id.tolok.shared.Refusal;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Turns what went wrong into one sentence in the reader's language: a refusal into its own, a lost race between two
 * editors into a dialog, a database that does not answer into advice to wait, anything else into an incident number that the log explains.
 */
@Component
class ErrorReporter implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ErrorReporter.class);

    @Override
    public void error(ErrorEvent event) {
        var thrown = event.getThrowable();
        var ui = Optional.ofNullable(UI.getCurrent());
        var refusal = find(Refusal.class, thrown);
        if (refusal.isPresent()) {
            log.info("Refused: {}", refusal.get().code());
            ui.ifPresent(page -> page.access(() -> Notices.refused(page, refusal.get())));
        } else if (find(OptimisticLockingFailureException.class, thrown).isPresent()) {
            log.info("A change lost against an earlier one: {}", thrown.toString());
            ui.ifPresent(page -> page.access(() -> Notices.overtaken(page)));
        } else if (AbsentDatabase.isBehind(thrown)) {
            log.warn("The database does not answer: {}", thrown.toString());
            ui.ifPresent(page -> page.access(() -> Notices.databaseAbsent(page)));
        } else {
            var incident = Incident.log(thrown);
            ui.ifPresent(page -> page.access(() -> Notices.failed(page, incident)));
        }
    }

    static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
