package id.tolok.evidence;

/**
 * Who may see and open the files of one kind of record, where that is not simply whoever may see the employee's facts:
 * answered by the module that owns the record.
 */
public interface EvidenceDoor {

    EvidenceSubject.Kind kind();

    /** Whether it is open to the current actor. */
    boolean isOpen(EvidenceSubject subject);
}
