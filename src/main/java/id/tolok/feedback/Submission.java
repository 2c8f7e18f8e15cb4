package id.tolok.feedback;

/**
 * A form as it arrived.
 *
 * @param token that the form was given out with
 * @param trap what stands in the field that people do not see
 * @param address of the sender's network, used for the limit and, unreadably, to see floods; never stored
 */
public record Submission(String pointCode, String token, String trap, String address, FeedbackData data) {}
