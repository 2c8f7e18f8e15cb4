package id.tolok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.vocabulary.Indicator;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CounterfactualTest {

    @Test
    void findsChangesThatLiftTheGradeWhenEvaluatedAgain() {
        var pack = Packs.shipped("asemrowo");
        var compiled = CompiledRules.compile(Packs.model(pack), pack.dictionary());
        var generator = new RandomFacts(compiled.model(), pack.dictionary());
        var random = new Random(7);
        int found = 0;
        for (int i = 0; i < 40; i++) {
            var facts = generator.next(random);
            var outcome = compiled.evaluate(facts);
            var change = compiled.counterfactual(facts, outcome);
            if (change.isPresent()) {
                found++;
                var again = compiled.evaluate(with(facts, change.get()));
                assertThat(again.grade()).contains(change.get().grade());
                assertThat(again.grade()).isNotEqualTo(outcome.grade());
            }
            assertThat(compiled.counterfactual(facts, outcome)).isEqualTo(change);
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void findsTheThresholdItself() {
        var pack = Packs.shipped("pp30-2019");
        var compiled = CompiledRules.compile(Packs.model(pack), pack.dictionary());
        var facts = Facts.of("skp_value", "80")
                .indicator("behaviour_value", "100")
                .indicator("peer_input", "0")
                .indicator("new_idea", "0")
                .build();
        var outcome = compiled.evaluate(facts);
        assertThat(outcome.grade()).contains("CUKUP");
        var change = compiled.counterfactual(facts, outcome).orElseThrow();
        assertThat(change.grade()).isEqualTo("BAIK");
        // 0.7 × skp + 0.3 × 100 is at least 90 from 85.71 on, with two decimals
        assertThat(change.indicator()).isEqualTo("skp_value");
        assertThat(change.to()).isEqualByComparingTo("85.71");
    }

    private static EmployeeFacts with(EmployeeFacts facts, Counterfactual change) {
        var indicators = facts.indicators().stream()
                .map(old -> old.code().equals(change.indicator())
                        ? new Indicator(old.code(), change.to(), old.text(), old.count())
                        : old)
                .toList();
        assertThat(change.change()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        return new EmployeeFacts(facts.employee(), facts.period(), indicators, facts.observations(), facts.goals());
    }
}
