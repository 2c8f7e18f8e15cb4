package id.tolok.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import id.tolok.evaluation.internal.BundleAssembly;
import id.tolok.shared.Auditable;
import id.tolok.shared.Hash;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One result with everything that an outsider needs to verify it, as a ZIP: for whoever may see the result, so also for
 * the person whom it is about. What stands in the audit chain after the run is handed out to auditors only.
 */
@Service
@Transactional
public class AuditBundles {

    private final BundleAssembly assembly;
    private final ApplicationEventPublisher events;

    AuditBundles(BundleAssembly assembly, ApplicationEventPublisher events) {
        this.assembly = assembly;
        this.events = events;
    }

    /**
     * Absent where the result is not there for the current actor.
     *
     * @throws EvaluationRefusal {@code BUNDLE_RUN_NOT_COMPLETED}, {@code BUNDLE_NOT_SEALED}
     */
    @Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM, EVALUATION_READ_OWN})
    public Optional<byte[]> of(ResultId id) {
        var zip = assembly.of(id).map(bundle -> bundle.toZip());
        zip.ifPresent(bytes -> events.publishEvent(
                Auditable.of("evaluation.bundle-downloaded", "result:" + id.value(), Hash.of(bytes))));
        return zip;
    }
}
