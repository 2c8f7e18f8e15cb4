package id.tolok.console.facts;

import id.tolok.facts.RatingAnswers;
import id.tolok.facts.RatingRounds;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.shared.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screens of behaviour ratings ask for. */
@Component
class RatingPresenter {

    private final RatingRounds rounds;
    private final RatingAnswers answers;
    private final Organisation organisation;
    private final RecordingPresenter recording;
    private final Clock clock;

    RatingPresenter(
            RatingRounds rounds,
            RatingAnswers answers,
            Organisation organisation,
            RecordingPresenter recording,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.organisation = organisation;
        this.recording = recording;
        this.clock = clock;
    }

    RatingRounds rounds() {
        return rounds;
    }

    RatingAnswers answers() {
        return answers;
    }

    RecordingPresenter recording() {
        return recording;
    }

    Organisation organisation() {
        return organisation;
    }

    Map<EmployeeId, String> names(Collection<EmployeeId> people) {
        return organisation.employees(people).stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
