package id.tolok.rules;

import id.tolok.engine.SourceFile;
import id.tolok.shared.RuleSetId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Small rule sets for tests, each under a name of its own. */
final class Packs {

    static final String RULES_FILE = "rules.drl";
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final String MANIFEST = """
            id: %s
            title: {id: Contoh, en: Example}
            effective-from: 2026-01-01
            coverage-threshold: 0
            aspects:
              discipline: {title: {id: Disiplin, en: Discipline}, range: [0, 100]}
            indicators:
              absence_days:
                title: {id: Hari absen, en: Days absent}
                aspect: discipline
                unit: {id: hari, en: days}
                range: [0, 366]
                aggregation: sum
                missing: zero
            """;

    private Packs() {}

    static RuleSetId name() {
        return new RuleSetId("example-" + COUNTER.incrementAndGet());
    }

    static List<SourceFile> files(RuleSetId id, int limit) {
        return List.of(text("ruleset.yaml", MANIFEST.formatted(id.value())), rules(limit));
    }

    static SourceFile rules(int limit) {
        return text(RULES_FILE, """
                rule "few days"
                    @title("Jarang absen")
                    @basis("kebijakan kota")
                    agenda-group "score"
                when
                    Indicator( code == "absence_days", value <= %d )
                then
                    score.add("discipline", 100);
                end
                """.formatted(limit));
    }

    static SourceFile broken() {
        return text(RULES_FILE, """
                rule "few days"
                    agenda-group "score"
                when
                    Indicator( code == "absence_days" )
                then
                    Runtime.getRuntime().exec("id");
                end
                """);
    }

    /** Demands that two days absent still give all points. */
    static SourceFile caseOfTwoDays() {
        return text("cases/days.yaml", """
                cases:
                  two days:
                    indicators: {absence_days: 2}
                    expect:
                      aspects: {discipline: 100}
                """);
    }

    static SourceFile text(String path, String content) {
        return new SourceFile(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
