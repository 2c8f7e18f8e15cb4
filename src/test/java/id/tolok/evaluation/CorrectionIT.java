package id.tolok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.evaluation.ResultDifference.FactChange;
import id.tolok.facts.FactRequests;
import id.tolok.facts.Observations;
import id.tolok.facts.RecordedObservation;
import id.tolok.shared.RunId;
import id.tolok.testing.WholeApplication;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A wrong fact is corrected after it was evaluated: results that were given stay as they were. */
@WholeApplication
final class CorrectionIT {

    private static final int PERSON = 2;

    @Autowired
    private ApplicationContext application;

    @Test
    void leavesOldResultsAsTheyWere() {
        var office = new Office(application, 2110);
        office.absent(PERSON, 3);
        var before = office.finished(office.hr(), office.unit("A"));
        var given = result(office, before.id());
        assertThat(given.outcome().proposals()).extracting("code").containsExactly("TEGURAN_LISAN");

        var wrong = absences(office).getFirst();
        askAndAccept(office, wrong);

        assertThat(absences(office)).hasSize(2).doesNotContain(wrong);
        var still = result(office, before.id());
        assertThat(still.json()).isEqualTo(given.json());
        assertThat(still.hash()).isEqualTo(given.hash());
        assertThat(still.facts()).isEqualTo(given.facts());
        assertThat(office.asHr(() -> office.runs.find(before.id())))
                .map(Run::merkleRoot)
                .contains(before.merkleRoot());

        var after = office.finished(office.hr(), office.unit("A"));

        assertThat(result(office, after.id()).outcome().proposals()).isEmpty();
        assertThat(result(office, before.id()).json()).isEqualTo(given.json());
        var movers = office.asHr(() -> office.comparison.movers(before.id(), after.id(), 0, 10));
        assertThat(movers)
                .singleElement()
                .satisfies(mover -> assertThat(mover.difference().facts())
                        .contains(new FactChange("Indicator", "absence_days", Optional.of("3"), Optional.of("2"))));
    }

    private void askAndAccept(Office office, RecordedObservation wrong) {
        var requests = application.getBean(FactRequests.class);
        var self = office.actor(PERSON, Role.EMPLOYEE);
        var person = office.person(PERSON);
        var asked = id.tolok.facts.FactChange.ended(wrong.id());
        var issues =
                office.as(self, () -> requests.ask(office.period.id(), asked, "hadir, lihat surat tugas", List.of()));
        assertThat(issues.hasErrors()).isFalse();
        var request =
                office.as(self, () -> requests.of(person, office.period.id())).getFirst();
        assertThat(office.asHr(() -> requests.accept(request.id(), "sesuai surat tugas"))
                        .hasErrors())
                .isFalse();
    }

    private Result result(Office office, RunId run) {
        return office.asHr(() -> office.results.one(office.result(run, PERSON).id()))
                .orElseThrow();
    }

    private List<RecordedObservation> absences(Office office) {
        var all = office.asHr(
                () -> application.getBean(Observations.class).of(office.person(PERSON), office.period.id()));
        return all.stream()
                .filter(one -> one.observation().code().equals("absence_days"))
                .toList();
    }
}
