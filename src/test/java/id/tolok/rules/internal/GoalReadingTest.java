package id.tolok.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.planning.GoalUse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalReadingTest {

    @Test
    void findsNoGoalsWhereNoneIsRead() {
        assertThat(of("Indicator(code == \"weight\", $w : value)")).isEqualTo(GoalUse.NONE);
        assertThat(of("Employee(status == \"PNS\")")).isEqualTo(GoalUse.NONE);
    }

    @Test
    void findsGoalsWhereverTheyStand() {
        assertThat(of("Goal()")).isEqualTo(GoalUse.READ);
        assertThat(of("not( Employee() or (Indicator() and Goal(achievement < 80)) )"))
                .isEqualTo(GoalUse.READ);
        assertThat(of("forall( Goal(achievement >= 100) )")).isEqualTo(GoalUse.READ);
        assertThat(of("accumulate(Goal($a : achievement); $m : average($a))")).isEqualTo(GoalUse.READ);
    }

    @Test
    void findsWhatWeighsThem() {
        assertThat(of("accumulate(Goal($p : achievement * weight); $s : sum($p))"))
                .isEqualTo(GoalUse.WEIGHED);
        assertThat(of("exists Goal(kind == \"UTAMA\" || !(weight in (10, 20)))"))
                .isEqualTo(GoalUse.WEIGHED);
        assertThat(of("forall( Goal(kind == \"UTAMA\") Goal(round(-weight, 1) < 3) )"))
                .isEqualTo(GoalUse.WEIGHED);
    }

    private static GoalUse of(String conditions) {
        var text = """
                rule "one"
                    agenda-group "advise"
                when
                    %s
                then
                    score.flag("X");
                end
                """.formatted(conditions);
        var file = new SourceFile("rules.drl", text.getBytes(StandardCharsets.UTF_8));
        var checked = RuleChecker.check(List.of(file), Optional.empty());
        assertThat(checked.issues().hasErrors()).as(checked.issues().toString()).isFalse();
        return GoalReading.of(checked.model());
    }
}
