package id.tolok.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.feedback.FeedbackPictures.WordCount;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordFrequencyTest {

    @Test
    void countsEachMessageOnceAndLeavesCommonWordsOut() {
        var words = WordFrequency.of(List.of("Antrean lama, antrean panjang", "antrean dan yang lama", "Ramah"), 2);

        assertThat(words).containsExactly(new WordCount("antrean", 2), new WordCount("lama", 2));
    }
}
