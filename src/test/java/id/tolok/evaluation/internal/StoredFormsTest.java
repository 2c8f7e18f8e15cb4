package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.EmployeeFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoredFormsTest {

    @Test
    void readsBackTheFactsThatItWrote() {
        var facts = Appraisals.facts("198001012005011001", "3.5");
        assertThat(FactsJson.read(FactsJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void writesEqualFactsWithEqualBytesWhateverTheirOrder() {
        var facts = Appraisals.facts("198001012005011001", "3");
        var turned = new EmployeeFacts(
                facts.employee(), facts.period(), facts.indicators().reversed(), facts.observations(), facts.goals());
        assertThat(FactsJson.write(turned)).isEqualTo(FactsJson.write(facts));
        assertThat(FactsJson.write(Appraisals.facts("198001012005011001", "3.00")))
                .isEqualTo(FactsJson.write(facts));
    }

    @Test
    void compressesTextWithoutLoss() {
        var text = "{\"nama\":\"Siti\",\"nilai\":88.31}".repeat(500);
        var compressed = Compressed.compress(text.getBytes(StandardCharsets.UTF_8));
        assertThat(compressed.length).isLessThan(text.length() / 10);
        assertThat(Compressed.text(compressed)).isEqualTo(text);
    }

    @Test
    void mergesTheHitsOfChunks() {
        var one = new RuleHits();
        one.add(
                1,
                Appraisals.outcome(
                        "96", "BAIK", List.of(Appraisals.adds("A", "2", "1"), Appraisals.adds("A", "3", "1"))));
        var other = new RuleHits();
        other.add(
                7,
                Appraisals.outcome(
                        "96", "BAIK", List.of(Appraisals.adds("A", "-1.5", "1"), Appraisals.proposes("B", "X"))));
        var all = RuleHits.of(one.toBytes());
        all.add(RuleHits.of(other.toBytes()));
        assertThat(all.byRule()).containsOnlyKeys("A", "B");
        assertThat(all.byRule().get("A").people.toArray()).containsExactly(1, 7);
        assertThat(all.byRule().get("A").firings).isEqualTo(3);
        assertThat(all.byRule().get("A").points).isEqualByComparingTo("3.5");
        assertThat(all.byRule().get("B").people.toArray()).containsExactly(7);
    }
}
