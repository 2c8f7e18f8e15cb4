package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.OutcomeJson;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of the shipped rules for whatever facts: held over seeded random employees. */
class ShippedRulesPropertiesTest {
    private static final int PEOPLE = 1_000;
    private static final List<String> GRADES =
            List.of("SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK");
    private static final List<String> LEVELS = List.of("DI_BAWAH", "SESUAI", "DI_ATAS");
    private static final List<String> SEVERITY = List.of(
            "NONE",
            "TEGURAN_LISAN",
            "TEGURAN_TERTULIS",
            "PERNYATAAN_TIDAK_PUAS",
            "POTONG_TUKIN_25_6BLN",
            "POTONG_TUKIN_25_9BLN",
            "POTONG_TUKIN_25_12BLN",
            "PENURUNAN_JABATAN",
            "PEMBEBASAN_JABATAN",
            "PDHTAPS");
    private static final List<String> ABSENCE =
            List.of("absence_days", "absence_longest_run", "late_minutes", "early_leave_minutes");

    private final CompiledRules rules = ShippedRules.asemrowo();

    @Test
    void neverImprovesAnythingByMoreAbsence() {
        var random = new Random(1);
        RandomFacts.of(11, PEOPLE).forEach(less -> {
            var code = ABSENCE.get(random.nextInt(ABSENCE.size()));
            var added = new BigDecimal(code.startsWith("absence") ? 1 + random.nextInt(12) : random.nextInt(2_000));
            var before = evaluate(less);
            var after = evaluate(less.with(code, less.value(code).add(added)));

            assertThat(after.aspects().get("discipline"))
                    .isLessThanOrEqualTo(before.aspects().get("discipline"));
            assertThat(LEVELS.indexOf(after.ratings().get("behaviour")))
                    .isLessThanOrEqualTo(LEVELS.indexOf(before.ratings().get("behaviour")));
            assertThat(after.ratings().get("work_result"))
                    .isEqualTo(before.ratings().get("work_result"));
            assertThat(grade(after)).isLessThanOrEqualTo(grade(before));
            assertThat(severity(after)).isGreaterThanOrEqualTo(severity(before));
            assertThat(credit(after)).isLessThanOrEqualTo(credit(before));
        });
    }

    @Test
    void neverLowersServiceQualityByBetterAnswers() {
        var random = new Random(2);
        RandomFacts.of(12, PEOPLE)
                .filter(facts -> facts.indicators().containsKey("skm_u1"))
                .forEach(worse -> {
                    var code = "skm_u" + (1 + random.nextInt(9));
                    var answer = worse.indicators().get(code);
                    var raised = answer.value()
                            .add(BigDecimal.valueOf(random.nextInt(500), 3))
                            .min(new BigDecimal(4));
                    var before = evaluate(worse);
                    var after = evaluate(worse.with(code, raised, answer.count()));

                    assertThat(points(after, "service_quality"))
                            .isGreaterThanOrEqualTo(points(before, "service_quality"));
                    assertThat(grade(after)).isGreaterThanOrEqualTo(grade(before));
                });
    }

    @Test
    void hitsExactlyOneTierOfEachTable() {
        RandomFacts.of(13, PEOPLE).forEach(facts -> {
            var outcome = evaluate(facts);
            var hits = hits(outcome);

            boolean counted = outcome.derived().containsKey("skm_counted");
            boolean punishable = outcome.derived().get("absence_year").compareTo(new BigDecimal(3)) >= 0;
            boolean run = facts.value("absence_longest_run").compareTo(BigDecimal.TEN) >= 0;
            boolean pns = "PNS".equals(facts.employee().status());
            assertThat(hits.getOrDefault("skm quality", 0L)).isEqualTo(counted ? 1 : 0);
            assertThat(hits.getOrDefault("absence ladder", 0L)).isEqualTo(pns && punishable && !run ? 1 : 0);
            assertThat(hits.getOrDefault("discipline limits", 0L)).isEqualTo(punishable ? 1 : 0);
            assertThat(hits.getOrDefault("behaviour rating", 0L)).isEqualTo(1);
            boolean rated = outcome.aspects().containsKey("work_result")
                    || outcome.derived().containsKey("skm_counted")
                    || facts.indicators().containsKey("service_on_time");
            assertThat(hits.getOrDefault("work result rating", 0L)).isEqualTo(rated ? 1 : 0);
            assertThat(hits.getOrDefault("grade matrix", 0L)).isEqualTo(rated ? 1 : 0);
            assertThat(outcome.status()).isEqualTo(rated ? Outcome.Status.OK : Outcome.Status.NO_GRADE);
        });
    }

    @Test
    void reachesEveryRatingAndEveryCellOfTheMatrix() {
        var fired = RandomFacts.of(14, PEOPLE)
                .map(this::evaluate)
                .peek(outcome -> assertThat(outcome.conflicts()).isEmpty())
                .flatMap(outcome -> outcome.firings().stream().map(Firing::rule))
                .collect(Collectors.toSet());

        assertThat(rules.model().rules())
                .filteredOn(rule -> rule.phase() == Phase.DECIDE || rule.phase() == Phase.RATE)
                .extracting(RuleDefinition::name)
                .isSubsetOf(fired);
    }

    @Test
    void doesNotDependOnTheOrderOfRulesOrFacts() {
        var random = new Random(3);
        for (int round = 0; round < 10; round++) {
            var shuffledRules = new ArrayList<>(rules.model().rules());
            Collections.shuffle(shuffledRules, random);
            var others = CompiledRules.compile(new RuleModel(shuffledRules), rules.dictionary());

            RandomFacts.of(15 + round, 100).forEach(facts -> {
                var shuffled = shuffled(facts.all(), random);

                assertThat(line(others.evaluate(shuffled))).isEqualTo(line(rules.evaluate(facts.all())));
            });
        }
    }

    /** Whoever gets a recommendation scores lower in its aspect than everybody who does not. */
    @ParameterizedTest
    @CsvSource({
        "discipline, PEMBINAAN_DISIPLIN",
        "service_quality, PELATIHAN_PELAYANAN",
        "work_result, DIALOG_SASARAN",
        "behaviour, PEMBINAAN_PERILAKU"
    })
    void recommendsHelpWhereSomebodyIsWeak(String aspect, String recommendation) {
        var scores = RandomFacts.of(16, PEOPLE)
                .map(this::evaluate)
                .filter(outcome -> outcome.aspects().containsKey(aspect))
                .collect(Collectors.partitioningBy(
                        outcome -> outcome.recommendations().contains(recommendation),
                        Collectors.mapping(
                                outcome -> outcome.aspects().get(aspect), Collectors.toCollection(TreeSet::new))));

        assertThat(scores.get(true).last()).isLessThan(scores.get(false).first());
        assertThat(RandomFacts.of(16, PEOPLE)
                        .map(this::evaluate)
                        .filter(outcome -> !outcome.aspects().containsKey(aspect)))
                .noneMatch(outcome -> outcome.recommendations().contains(recommendation));
    }

    private static EmployeeFacts shuffled(EmployeeFacts facts, Random random) {
        var indicators = new ArrayList<>(facts.indicators());
        var goals = new ArrayList<>(facts.goals());
        Collections.shuffle(indicators, random);
        Collections.shuffle(goals, random);
        return new EmployeeFacts(facts.employee(), facts.period(), indicators, facts.observations(), goals);
    }

    private Map<String, Long> hits(Outcome outcome) {
        var tables = new HashMap<String, String>();
        rules.model()
                .rules()
                .forEach(rule -> rule.metadata().table().ifPresent(table -> tables.put(rule.name(), table)));
        return outcome.firings().stream()
                .map(Firing::rule)
                .distinct()
                .filter(tables::containsKey)
                .collect(Collectors.groupingBy(tables::get, Collectors.counting()));
    }

    private static int grade(Outcome outcome) {
        return outcome.grade().map(GRADES::indexOf).orElse(-1);
    }

    private static int severity(Outcome outcome) {
        return outcome.proposals().stream()
                .mapToInt(proposal -> SEVERITY.indexOf(proposal.code()))
                .max()
                .orElse(0);
    }

    private static BigDecimal credit(Outcome outcome) {
        return outcome.awards().getOrDefault("ANGKA_KREDIT", BigDecimal.ZERO);
    }

    private static BigDecimal points(Outcome outcome, String aspect) {
        return outcome.aspects().getOrDefault(aspect, BigDecimal.ONE.negate());
    }

    private static String line(Outcome outcome) {
        return OutcomeJson.line("199001012015011001", "asemrowo", outcome);
    }

    private Outcome evaluate(Facts facts) {
        return rules.evaluate(facts.all());
    }
}
