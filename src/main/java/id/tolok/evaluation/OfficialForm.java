package id.tolok.evaluation;

import id.tolok.organisation.Employee;
import id.tolok.planning.PlannedGoal;
import java.util.List;
import java.util.Optional;

/**
 * What the evaluation form of the regulation (PermenPANRB 6/2022) says of one result.
 *
 * @param unitName where the employee worked
 * @param assessor on the run's day, with whom the form is signed
 * @param superior the assessor's own
 * @param goals with their words, as they are agreed now
 * @param judged the grade that counts instead of the computed one, where an assessor set another
 */
public record OfficialForm(
        Result result,
        String unitName,
        Optional<Employee> assessor,
        Optional<Employee> superior,
        List<PlannedGoal> goals,
        Optional<JudgedGrade> judged) {

    public OfficialForm {
        goals = List.copyOf(goals);
    }

    /** The grade that counts. */
    public Optional<String> grade() {
        return judged.map(JudgedGrade::grade).or(result.outcome()::grade);
    }
}
