package id.tolok.engine.model;

import java.util.stream.Stream;

/** The patterns that a condition consists of. */
public final class Patterns {

    private Patterns() {}

    /** Every pattern, however deep it stands. */
    public static Stream<Condition.Pattern> in(Condition condition) {
        return switch (condition) {
            case Condition.Pattern pattern -> Stream.of(pattern);
            case Condition.Not not -> in(not.part());
            case Condition.Exists exists -> in(exists.part());
            case Condition.ForAll all -> Stream.concat(Stream.of(all.domain()), all.required().stream());
            case Condition.And and -> and.parts().stream().flatMap(Patterns::in);
            case Condition.Or or -> or.parts().stream().flatMap(Patterns::in);
            case Condition.Accumulate accumulate -> in(accumulate.source());
        };
    }
}
