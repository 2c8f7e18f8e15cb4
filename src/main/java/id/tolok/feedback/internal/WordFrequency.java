package id.tolok.feedback.internal;

import id.tolok.feedback.FeedbackPictures.WordCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words messages use, each message counted once; words that say nothing by themselves are left out. */
public final class WordFrequency {

    private static final int SHORTEST = 3;
    private static final Set<String> COMMON = common();

    private WordFrequency() {}

    public static List<WordCount> of(List<String> texts, int most) {
        var counts = new HashMap<String, Integer>();
        for (var text : texts) {
            Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                    .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                    .distinct()
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(WordCount::messages).reversed().thenComparing(WordCount::word))
                .limit(most)
                .toList();
    }

    private static Set<String> common() {
        try (var file = WordFrequency.class.getResourceAsStream("/id/tolok/feedback/common-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
