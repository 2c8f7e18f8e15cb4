package id.tolok.feedback.internal;

import id.tolok.feedback.FeedbackData;
import id.tolok.shared.Hash;
import java.text.Normalizer;
import java.util.Locale;

/** Equal for messages that say the same: letters and digits alone count. A survey without a message is like no other. */
final class Sameness {

    private Sameness() {}

    static String of(FeedbackData data, long id) {
        var said = Normalizer.normalize(data.text(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        var text = said.isEmpty() ? data.text() + id : said;
        return Hash.of(data.kind() + " " + text).hex();
    }
}
