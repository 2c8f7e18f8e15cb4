package id.tolok.demo.internal;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactImportStatus;
import id.tolok.organisation.EmployeeFilter;
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
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Each step looks whether it was done: a start that was cut short is taken up by the next. */
    private void bringIn() {
        if (organisation.units().isEmpty()) {
            units.apply("units.csv", DemoFiles.content("units.csv"));
        }
        var year = PeriodData.year(2026);
        if (organisation.count(EmployeeFilter.ALL) == 0) {
            employees.apply("employees.csv", DemoFiles.content("employees.csv"), year.start());
        }
        var period = periods.findByCode(year.code()).orElseGet(() -> periods.create(year));
        if (period.state() == PeriodState.PLANNING) {
            goals.apply("goals.csv", DemoFiles.content("goals.csv"), period.id());
            periods.moveTo(period.id(), PeriodState.RUNNING);
        }
        var begun = facts.history(0, 1_000).stream()
                .collect(Collectors.toMap(FactImportStatus::fileName, status -> status, (newer, older) -> newer));
        FACTS.forEach(file -> record(file, period.id(), Optional.ofNullable(begun.get(file))));
    }

    private void record(String file, PeriodId period, Optional<FactImportStatus> begun) {
        if (begun.isEmpty()) {
            await(facts.start(new FactFileUpload(file, DemoFiles.content(file), period, RULE_SET)));
        } else if (begun.get().state() == FactImportState.INTERRUPTED) {
            facts.finish(begun.get().id());
            await(begun.get().id());
        }
    }

    private void await(FactImportId id) {
        var done = facts.await(id);
        LOG.info("demo data: {} {} with {} rows", done.fileName(), done.state(), done.rowsKept());
    }
}
