package id.tolok.demo.internal;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.UnitImport;
import id.tolok.planning.GoalImport;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodState;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the invented data in at the first start, through the imports that people use, once the rules are published. */
@Component
@Profile("demo")
@Order(20)
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final RuleSetId RULE_SET = new RuleSetId("asemrowo");
    private static final List<String> FACTS =
            List.of("attendance.csv", "survey.csv", "service.csv", "innovation.csv", "behaviour.csv");

    private final Organisation organisation;
    private final UnitImport units;
    private final EmployeeImport employees;
    private final Periods periods;
    private final GoalImport goals;
    private final FactImport facts;
    private final CurrentActor actor;

    DemoData(
            Organisation organisation,
            UnitImport units,
            EmployeeImport employees,
            Periods periods,
            GoalImport goals,
            FactImport facts,
            CurrentActor actor) {
        this.organisation = organisation;
        this.units = units;
        this.employees = employees;
        this.periods = periods;
        this.goals = goals;
        this.facts = facts;
        this.actor = actor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actor.as(Actor.system("demo"), this::bringIn);
    }

    private void bringIn() {
        if (!organisation.units().isEmpty()) {
            return;
        }
        var year = PeriodData.year(2026);
        units.apply("units.csv", DemoFiles.content("units.csv"));
        employees.apply("employees.csv", DemoFiles.content("employees.csv"), year.start());
        var period = periods.create(year).id();
        periods.moveTo(period, PeriodState.RUNNING);
        goals.apply("goals.csv", DemoFiles.content("goals.csv"), period);
        FACTS.forEach(file -> record(file, period));
    }

    private void record(String file, PeriodId period) {
        var id = facts.start(new FactFileUpload(file, DemoFiles.content(file), period, RULE_SET));
        var done = facts.await(id);
        LOG.info("demo data: {} {} with {} rows", file, done.state(), done.rowsKept());
    }
}
