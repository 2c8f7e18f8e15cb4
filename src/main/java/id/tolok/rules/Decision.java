package id.tolok.rules;

import id.tolok.shared.Hash;
import java.util.Optional;

/** One step in the life of a version, and the content that it was about. */
public record Decision(Step step, Hash content, Signature signature, Optional<String> reason) {

    public enum Step {
        SUBMITTED,
        APPROVED,
        REJECTED,
        /** An edit made submission and approval void. */
        VOIDED,
        PUBLISHED,
        WITHDRAWN,
        DISCARDED
    }
}
