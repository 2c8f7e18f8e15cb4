package id.tolok.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Issue;
import id.tolok.shared.RuleSetId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class PlanningIT {

    @Autowired
    private Periods periods;

    @Autowired
    private Dictionaries dictionaries;

    @Autowired
    private Goals goals;

    @Autowired
    private GoalAgreements agreements;

    @Autowired
    private GoalImport goalImport;

    @Autowired
    private EmployeeImport employeeImport;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CurrentActor actor;

    @Test
    void movesAPeriodOneStateAtATime() {
        var period = hr(() -> periods.create(PeriodData.year(2031)));

        assertThatThrownBy(() -> hr(() -> periods.moveTo(period.id(), PeriodState.ASSESSMENT)))
                .extracting("code")
                .isEqualTo("PERIOD_STATE");
        assertThat(hr(() -> periods.moveTo(period.id(), PeriodState.RUNNING)).state())
                .isEqualTo(PeriodState.RUNNING);
        assertThat(hr(() -> periods.find(period.id())).orElseThrow().months()).isEqualTo(12);
    }

    @Test
    void refusesSpansThatAreNoPeriod() {
        assertThatThrownBy(() -> new PeriodData("x", LocalDate.of(2031, 1, 1), LocalDate.of(2031, 5, 31)))
                .extracting("code")
                .isEqualTo("PERIOD_SPAN");
        assertThatThrownBy(() -> new PeriodData("x", LocalDate.of(2031, 1, 2), LocalDate.of(2031, 1, 31)))
                .extracting("code")
                .isEqualTo("PERIOD_SPAN");
    }

    @Test
    void keepsTheGoodRowsOfAFileOfGoals() {
        employee(nip(1));
        var period = hr(() -> periods.create(PeriodData.year(2032)));
        var file = "nip,code,kind,target,realised\n"
                + nip(1) + ",G1,utama,3,1\n"
                + nip(1) + ",G2,utama,0,\n"
                + nip(2) + ",G3,utama,5,\n";

        var report = hr(() -> goalImport.apply("sasaran.csv", bytes(file), period.id()));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.issues())
                .extracting(Issue::code)
                .containsExactly("GOAL_TARGET_NOT_POSITIVE", "GOAL_NIP_UNKNOWN");
        var self = hr(() -> organisation.employeeByNip(nip(1))).orElseThrow().id();
        var goal = hr(() -> goals.goalsOf(self, period.id())).getFirst();
        assertThat(goal.target()).isEqualTo(new BigDecimal("3"));
        assertThat(goal.achievement()).isEqualTo(new BigDecimal("33.33333333333333333333333333333333"));
    }

    @Test
    void tellsAFileOfGoalsThatIsKnownAlready() {
        employee(nip(3));
        var period = hr(() -> periods.create(PeriodData.year(2033)));
        var file = "nip,code,kind,target,realised\n" + nip(3) + ",G1,,10,4\n" + nip(3) + ",G2,,10,\n";
        hr(() -> goalImport.apply("sasaran.csv", bytes(file), period.id()));

        var report =
                hr(() -> goalImport.preview("sasaran.csv", bytes(file.replace(",10,4", ",10.0,4.5")), period.id()));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void keepsTheWordsOfAGoalThatALaterFileDoesNotRepeat() {
        employee(nip(4));
        var period = hr(() -> periods.create(PeriodData.year(2035)));
        var worded = "nip,code,kind,target,realised,result\n" + nip(4) + ",G1,,10,4,Loket cepat\n";
        var bare = "nip,code,kind,target,realised\n" + nip(4) + ",G1,,10,6\n";
        hr(() -> goalImport.apply("sasaran.csv", bytes(worded), period.id()));
        hr(() -> goalImport.apply("sasaran.csv", bytes(bare), period.id()));

        var self = hr(() -> organisation.employeeByNip(nip(4))).orElseThrow().id();
        assertThat(hr(() -> agreements.plan(self, period.id())).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.terms().result()).isEqualTo("Loket cepat"));
    }

    @Test
    void freezesTheGoalsOfAPeriodThatIsOver() {
        var period = hr(() -> periods.create(PeriodData.year(2034)));
        for (var state : List.of(PeriodState.RUNNING, PeriodState.ASSESSMENT, PeriodState.FOLLOW_UP)) {
            hr(() -> periods.moveTo(period.id(), state));
        }

        assertThatThrownBy(() -> hr(() -> goalImport.apply("sasaran.csv", bytes(""), period.id())))
                .extracting("code")
                .isEqualTo("GOALS_FROZEN");
    }

    @Test
    void givesTheDictionaryInForceOnADay() {
        var ruleSet = new RuleSetId("kamus-uji");
        hr(() -> comeIntoForce(ruleSet, LocalDate.of(2026, 1, 1), dictionary("88.30")));
        hr(() -> comeIntoForce(ruleSet, LocalDate.of(2026, 7, 1), dictionary("1E+2")));

        assertThat(hr(() -> dictionaries.inForce(ruleSet, LocalDate.of(2025, 12, 31))))
                .isEmpty();
        assertThat(hr(() -> dictionaries.inForce(ruleSet, LocalDate.of(2026, 6, 30))))
                .contains(dictionary("88.30"));
        assertThat(hr(() -> dictionaries.inForce(ruleSet, LocalDate.of(2026, 7, 1))))
                .contains(dictionary("100"));
    }

    private boolean comeIntoForce(RuleSetId ruleSet, LocalDate from, RuleDictionary dictionary) {
        dictionaries.comeIntoForce(ruleSet, from, dictionary, GoalUse.READ);
        return true;
    }

    private static RuleDictionary dictionary(String most) {
        var range = new Range(BigDecimal.ZERO, new BigDecimal(most));
        var titles = new Titles("Tepat waktu", "On time");
        var indicator = new IndicatorDefinition(
                "service_on_time",
                titles,
                Optional.of("service_quality"),
                new Titles("%", "%"),
                IndicatorDefinition.Kind.NUMBER,
                Optional.of(range),
                Optional.of(Aggregation.AVG),
                IndicatorDefinition.Window.PERIOD,
                IndicatorDefinition.Missing.ABSENT,
                Optional.empty(),
                false,
                true,
                false,
                false,
                List.of());
        return new RuleDictionary(
                List.of(new Aspect("service_quality", titles, range)),
                List.of(indicator),
                List.of(),
                List.of(new Outcome("BAIK", titles)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void employee(Nip nip) {
        hr(() -> employeeImport.apply(
                "pegawai.csv", new EmployeeCsv().head(nip, "PLAN1").bytes(), LocalDate.of(2026, 1, 1)));
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Nip nip(int number) {
        return Nips.number(30_000 + number);
    }
}
