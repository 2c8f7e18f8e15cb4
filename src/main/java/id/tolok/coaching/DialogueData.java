package id.tolok.coaching;

import java.time.Instant;

/**
 * An invitation to talk.
 *
 * @param place a room, or how to reach each other; may be empty
 */
public record DialogueData(Instant at, String place, String topic) {

    private static final int LONGEST = 200;

    public DialogueData {
        place = Words.optional(place, LONGEST);
        topic = Words.required(topic, LONGEST, "DIALOGUE_TOPIC");
    }
}
