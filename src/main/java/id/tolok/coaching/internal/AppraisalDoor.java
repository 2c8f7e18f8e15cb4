package id.tolok.coaching.internal;

import id.tolok.coaching.AppraisalId;
import id.tolok.evidence.EvidenceDoor;
import id.tolok.evidence.EvidenceSubject;
import org.springframework.stereotype.Component;

/** What an assessor's own grade rests on is open to whoever may see the appraisal: to the person once it is released. */
@Component
class AppraisalDoor implements EvidenceDoor {

    private final AppraisalRows rows;
    private final AppraisalAccess access;

    AppraisalDoor(AppraisalRows rows, AppraisalAccess access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public EvidenceSubject.Kind kind() {
        return EvidenceSubject.Kind.ASSESSOR_GRADE;
    }

    @Override
    public boolean isOpen(EvidenceSubject subject) {
        return rows.find(new AppraisalId(subject.id())).filter(access::sees).isPresent();
    }
}
