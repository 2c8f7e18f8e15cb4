package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_RELEASE;

import id.tolok.coaching.internal.AppraisalRows;
import id.tolok.evaluation.UnitReleases;
import id.tolok.shared.Auditable;
import id.tolok.shared.Notice;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where HR hands confirmed results out: employees see theirs from then on. */
@Service
@Transactional
public class Releases {

    /** @param held how many wait until somebody has looked at how the grades of their unit spread */
    public record Handed(int released, int held) {}

    private final AppraisalRows rows;
    private final UnitReleases units;
    private final ApplicationEventPublisher events;

    Releases(AppraisalRows rows, UnitReleases units, ApplicationEventPublisher events) {
        this.rows = rows;
        this.units = units;
        this.events = events;
    }

    /** Releases those of units whose spread of grades somebody let go; what was released before is left as it is. */
    @Requires(COACHING_RELEASE)
    public Handed release(Collection<AppraisalId> ids) {
        var waiting = rows.all(ids).stream()
                .filter(appraisal -> appraisal.state() == AppraisalState.CONFIRMED && !appraisal.replaced())
                .toList();
        var cleared = waiting.stream()
                .collect(Collectors.groupingBy(Appraisal::run, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(ofRun -> cleared(ofRun.getKey(), ofRun.getValue()))
                .toList();
        rows.release(cleared.stream().map(Appraisal::id).toList());
        cleared.forEach(this::tell);
        return new Handed(cleared.size(), waiting.size() - cleared.size());
    }

    private Stream<Appraisal> cleared(RunId run, List<Appraisal> appraisals) {
        var cleared =
                units.releasable(run, appraisals.stream().map(Appraisal::unit).collect(Collectors.toSet()));
        return appraisals.stream().filter(appraisal -> cleared.contains(appraisal.unit()));
    }

    private void tell(Appraisal appraisal) {
        var subject = "appraisal:" + appraisal.id().value();
        events.publishEvent(Auditable.of("coaching.result-released", subject));
        events.publishEvent(new Notice(
                appraisal.employee(),
                "result-released",
                List.of(appraisal.periodCode()),
                "appraisal/" + appraisal.id().value()));
    }
}
