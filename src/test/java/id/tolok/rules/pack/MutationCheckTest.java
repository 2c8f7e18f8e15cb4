package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MutationCheckTest {

    private static final String MANIFEST = """
            id: example
            title: {id: Contoh, en: Example}
            effective-from: 2026-01-01
            coverage-threshold: 0
            aspects:
              discipline: {title: {id: Disiplin, en: Discipline}, range: [-100, 100]}
            indicators:
              days:
                title: {id: Hari, en: Days}
                unit: {id: hari, en: days}
                range: [0, 366]
                aggregation: sum
            """;

    private static final String RULES = """
            rule "strict"
                agenda-group "score"
            when
                Indicator(code == "days", value >= 3)
            then
                score.add("discipline", -10);
            end
            """;

    private static final String TABLE = """
            RuleSet,tolok
            RuleTable ladder
            NAME,AGENDA-GROUP,CONDITION,ACTION
            ,,"Indicator(code == ""days"")",
            ,,value >= $param,"score.add(""discipline"", $param);"
            Name,Phase,From,Points
            ladder: three,score,3,-10
            """;

    @Test
    void noticesNothingElseWhenBothSidesOfTheBoundaryAreShown() {
        var seen = new AtomicInteger();
        var report = run("rules.drl", RULES, "2, 0", "3, -10", seen);
        assertThat(report.survivors()).isEmpty();
        assertThat(report.tried()).isEqualTo(5).isEqualTo(seen.get());
    }

    @Test
    void tellsThresholdsThatNoCaseGuards() {
        var report = run("rules.drl", RULES, "1, 0", "4, -10", new AtomicInteger());
        assertThat(report.survivors())
                .extracting(Mutant::after)
                .containsExactly("value >= 2", "value >= 4", "value > 3");
        assertThat(report.survivors()).extracting(Mutant::before).containsOnly("value >= 3");
        assertThat(report.survivors())
                .allSatisfy(mutant -> assertThat(mutant.place().line()).isEqualTo(4));
    }

    @Test
    void tellsTheRowOfATable() {
        var report = run("ladder.drl.csv", TABLE, "1, 0", "3, -10", new AtomicInteger());
        assertThat(report.survivors()).singleElement().satisfies(mutant -> {
            assertThat(mutant.after()).isEqualTo("value >= 2");
            assertThat(mutant.place().line()).isEqualTo(7);
        });
    }

    private static MutationCheck.Report run(
            String name, String rules, String first, String second, AtomicInteger seen) {
        var cases = "cases:\n" + oneCase("first", first) + oneCase("second", second);
        var check =
                PackCheck.of(List.of(file("ruleset.yaml", MANIFEST), file(name, rules), file("cases/all.yaml", cases)));
        assertThat(check.cases().orElseThrow().allGreen()).isTrue();
        return MutationCheck.run(
                check.pack().orElseThrow().cases(), check.rules().orElseThrow(), (done, all) -> seen.set(done));
    }

    private static String oneCase(String name, String daysAndPoints) {
        var parts = daysAndPoints.split(", ");
        var points = parts[1].equals("0") ? "none" : parts[1];
        return "  %s: {indicators: {days: %s}, expect: {aspects: {discipline: %s}}}\n"
                .formatted(name, parts[0], points);
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
