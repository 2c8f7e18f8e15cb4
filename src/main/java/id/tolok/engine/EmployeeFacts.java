package id.tolok.engine;

import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import java.util.List;

/** All facts about one employee in one period: what one evaluation reads. Orders do not matter. */
public record EmployeeFacts(
        Employee employee,
        Period period,
        List<Indicator> indicators,
        List<Observation> observations,
        List<Goal> goals) {

    public EmployeeFacts {
        indicators = List.copyOf(indicators);
        observations = List.copyOf(observations);
        goals = List.copyOf(goals);
    }
}
