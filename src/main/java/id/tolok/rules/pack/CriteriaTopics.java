package id.tolok.rules.pack;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import id.tolok.rules.pack.plain.Words;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the rules of a rule set decide, in the order in which a person wants to read it: aspects, ratings, grade, advice. */
final class CriteriaTopics {
    private final RuleDictionary dictionary;
    private final Locale locale;
    private final Words headings;

    CriteriaTopics(RuleDictionary dictionary, Locale locale) {
        this.dictionary = dictionary;
        this.locale = locale;
        this.headings = Words.in(locale);
    }

    record Topic(int group, int place, String heading) implements Comparable<Topic> {
        private static final Comparator<Topic> ORDER = Comparator.comparingInt(Topic::group)
                .thenComparingInt(Topic::place)
                .thenComparing(Topic::heading);

        @Override
        public int compareTo(Topic other) {
            return ORDER.compare(this, other);
        }
    }

    /** The topic of a rule is that of its first write. */
    Topic of(RuleDefinition rule) {
        return rule.writes().stream().findFirst().map(this::of).orElseGet(() -> fixed(8, "other"));
    }

    private Topic of(Write write) {
        return switch (write) {
            case Write.Derive derive ->
                dictionary
                        .indicator(derive.target())
                        .flatMap(indicator -> indicator.aspect())
                        .map(this::aspect)
                        .orElseGet(() -> fixed(8, "other"));
            case Write.Add add -> aspect(add.target());
            case Write.Cap cap -> aspect(cap.target());
            case Write.Floor floor -> aspect(floor.target());
            case Write.Rate rate -> dimension(rate.target());
            case Write.GiveGrade grade -> fixed(3, "grade");
            case Write.Propose propose -> fixed(4, "proposals");
            case Write.Award award -> fixed(5, "awards");
            case Write.Recommend recommend -> fixed(6, "recommendations");
            case Write.Flag flag -> fixed(7, "flags");
        };
    }

    private Topic aspect(String code) {
        var aspects = dictionary.aspects();
        int place = IntStream.range(0, aspects.size())
                .filter(i -> aspects.get(i).code().equals(code))
                .findFirst()
                .orElse(aspects.size());
        return new Topic(1, place, title("aspect", dictionary.aspect(code).map(aspect -> aspect.titles()), code));
    }

    private Topic dimension(String code) {
        var dimensions = dictionary.dimensions();
        int place = IntStream.range(0, dimensions.size())
                .filter(i -> dimensions.get(i).code().equals(code))
                .findFirst()
                .orElse(dimensions.size());
        return new Topic(
                2, place, title("rating", dictionary.dimension(code).map(dimension -> dimension.titles()), code));
    }

    private Topic fixed(int group, String key) {
        return new Topic(group, 0, headings.say(key));
    }

    private String title(String kind, Optional<Titles> titles, String code) {
        return headings.say(kind) + ": " + titles.map(known -> known.in(locale)).orElse(code);
    }
}
