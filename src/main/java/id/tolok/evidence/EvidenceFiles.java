package id.tolok.evidence;

import static id.tolok.shared.Permission.FACTS_CONTRIBUTE;
import static id.tolok.shared.Permission.FACTS_READ;
import static id.tolok.shared.Permission.FACTS_READ_OWN;
import static id.tolok.shared.Permission.FACTS_RECORD;

import id.tolok.evidence.internal.EvidenceDoors;
import id.tolok.evidence.internal.EvidenceRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.Requires;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that prove what is recorded about an employee. Takes PDF, JPEG and PNG, told by their content; a file is never
 * changed. Whoever may not see the employee's facts finds none and opens none, unless a door says otherwise; each opening
 * is written down.
 */
@Service
@Transactional(readOnly = true)
public class EvidenceFiles {

    private final EvidenceRows rows;
    private final EvidenceDoors doors;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    EvidenceFiles(EvidenceRows rows, EvidenceDoors doors, CurrentActor actor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.doors = doors;
        this.actor = actor;
        this.events = events;
    }

    /** Keeps files with a record about the owner, all or none. */
    @Requires({FACTS_CONTRIBUTE, FACTS_RECORD})
    @Transactional
    public void attach(EvidenceSubject subject, EmployeeId owner, Collection<NewEvidence> files) {
        requireOpen(subject, owner);
        for (var file : files) {
            var kept = rows.add(subject, owner, file, actor.get().name());
            events.publishEvent(Auditable.of("evidence.file-added", subjectOf(kept.id()), kept.hash()));
        }
    }

    /** Lets the files that prove one record prove another one of the same owner too. */
    @Requires(FACTS_RECORD)
    @Transactional
    public void carryOver(EvidenceSubject from, EvidenceSubject to, EmployeeId owner) {
        requireOpen(from, owner);
        for (var file : rows.of(owner, from.kind(), List.of(from.id()))) {
            var copy = rows.copy(file.id(), to);
            events.publishEvent(Auditable.of("evidence.file-added", subjectOf(copy), file.hash()));
        }
    }

    /** The files of these records about the owner, by the number of the record. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    public Map<Long, List<EvidenceFile>> of(EmployeeId owner, EvidenceSubject.Kind kind, Collection<Long> subjects) {
        var open = subjects.stream()
                .filter(id -> doors.isOpen(new EvidenceSubject(kind, id), owner))
                .toList();
        return rows.of(owner, kind, open).stream()
                .collect(Collectors.groupingBy(file -> file.subject().id()));
    }

    /** The file itself, once its hash was found to be the recorded one. */
    @Requires({FACTS_READ, FACTS_READ_OWN})
    @Transactional
    public EvidenceContent open(EvidenceId id) {
        var file = rows.find(id).orElseThrow(() -> new EvidenceRefusal("EVIDENCE_UNKNOWN"));
        requireOpen(file.subject(), file.owner());
        var bytes = rows.content(id);
        if (bytes.length == 0) {
            throw new EvidenceRefusal(
                    "EVIDENCE_ERASED", file.name(), file.hash().hex());
        }
        if (!Hash.of(bytes).equals(file.hash())) {
            throw new EvidenceRefusal("EVIDENCE_DAMAGED", file.name());
        }
        events.publishEvent(Auditable.of("evidence.file-opened", subjectOf(id), file.hash()));
        return new EvidenceContent(file.name(), file.mediaType(), bytes);
    }

    private void requireOpen(EvidenceSubject subject, EmployeeId owner) {
        if (!doors.isOpen(subject, owner)) {
            throw new EvidenceRefusal("EVIDENCE_UNKNOWN");
        }
    }

    private static String subjectOf(EvidenceId id) {
        return "evidence:" + id.value();
    }
}
