package id.tolok.coaching;

/** Texts that people write: without blanks around them, neither empty nor longer than what is kept. */
final class Words {

    private Words() {}

    /** @throws CoachingRefusal with this code and the greatest length */
    static String required(String given, int longest, String code) {
        var text = given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new CoachingRefusal(code, longest);
        }
        return text;
    }

    /** @throws CoachingRefusal {@code TEXT_TOO_LONG} */
    static String optional(String given, int longest) {
        var text = given.strip();
        if (text.length() > longest) {
            throw new CoachingRefusal("TEXT_TOO_LONG", longest);
        }
        return text;
    }
}
