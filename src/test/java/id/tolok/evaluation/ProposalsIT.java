package id.tolok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tolok.access.Role;
import id.tolok.evaluation.Attendance.Measure;
import id.tolok.evaluation.internal.ProposalClimbing;
import id.tolok.notification.Notifications;
import id.tolok.shared.Actor;
import id.tolok.shared.Refusal;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class ProposalsIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SanctionProposals proposals;

    @Autowired
    private ProposalClimbing climbing;

    @Autowired
    private Clock clock;

    @Test
    void namesWhoMustActByWhen() {
        var office = new Office(application, 2051);
        office.absent(2, 3);
        office.appraised(2, 95);
        var run = office.finished(office.hr(), office.unit("A"));
        var head = office.actor(1, Role.ASSESSOR);
        var found = office.as(head, proposals::waitingForMe);
        assertThat(found).singleElement().satisfies(proposal -> {
            assertThat(proposal.code()).isEqualTo("TEGURAN_LISAN");
            assertThat(proposal.basis()).get().asString().contains("9(2)a");
            assertThat(proposal.owner()).contains(office.person(1));
            assertThat(proposal.due()).isAfter(LocalDate.now(clock));
            assertThat(proposal.overdue()).isFalse();
            assertThat(proposal.result()).isEqualTo(office.result(run.id(), 2).id());
        });
        var employee = office.actor(2, Role.EMPLOYEE);
        var own = office.result(run.id(), 2).id();
        assertThat(office.as(employee, () -> proposals.of(own))).isEmpty();
        office.handOver(own);
        assertThat(office.as(employee, () -> proposals.of(own))).hasSize(1);
        assertThat(office.as(office.actor(4, Role.ASSESSOR), () -> proposals.list(ProposalFilter.ALL, 0, 10)))
                .isEmpty();
    }

    @Test
    void keepsTheDeadlineWhenEvaluatedAgainAndLapsesWhatIsNoLongerProposed() {
        var office = new Office(application, 2052);
        office.absent(3, 3);
        office.finished(office.hr(), office.unit("A"));
        var head = office.actor(1, Role.ASSESSOR);
        var before = only(office, head);
        var again = office.finished(office.hr(), office.unit("A"));
        var after = only(office, head);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.result()).isEqualTo(office.result(again.id(), 3).id());
        office.absentLater(3, 2);
        office.finished(office.hr(), office.unit("A"));
        assertThat(only(office, head).code()).isEqualTo("TEGURAN_TERTULIS");
        assertThat(office.as(head, () -> proposals.list(ProposalFilter.ALL, 0, 10)))
                .extracting(Proposal::state)
                .containsExactly(ProposalState.OPEN, ProposalState.LAPSED);
    }

    @Test
    void climbsToTheNextSuperiorWhoIsTold() {
        var office = new Office(application, 2053);
        office.under(1, 4);
        office.absent(2, 4);
        office.finished(office.hr(), office.unit("A"));
        var head = office.actor(1, Role.ASSESSOR);
        var superior = office.actor(4, Role.ASSESSOR);
        var proposal = only(office, head);
        climbing.go(proposal.due());
        assertThat(only(office, head)).isEqualTo(proposal);
        climbing.go(proposal.due().plusDays(1));
        var climbed = only(office, superior);
        assertThat(climbed.id()).isEqualTo(proposal.id());
        assertThat(climbed.climbed()).isEqualTo(1);
        assertThat(climbed.due()).isAfter(proposal.due());
        assertThat(office.as(head, proposals::waitingForMe)).isEmpty();
        assertThat(office.as(superior, () -> proposals.steps(proposal.id())))
                .extracting(ProposalStep::owner)
                .containsExactly(Optional.of(office.person(1)), Optional.of(office.person(4)));
        var told = application.getBean(Notifications.class);
        assertThat(office.as(superior, () -> told.newest(Locale.ENGLISH, 0, 10)))
                .extracting("link")
                .contains("proposals");
        assertThat(office.as(superior, () -> office.results.one(climbed.result())))
                .isPresent();
    }

    @Test
    void endsWhenItsOwnerSaysWhatWasDone() {
        var office = new Office(application, 2054);
        office.absent(2, 3);
        office.finished(office.hr(), office.unit("A"));
        var head = office.actor(1, Role.ASSESSOR);
        var proposal = only(office, head);
        assertThat(refusal(office, office.actor(4, Role.ASSESSOR), proposal, "x"))
                .isEqualTo("PROPOSAL_UNKNOWN");
        assertThat(refusal(office, Actors.of(Role.AUDITOR), proposal, "x")).isEqualTo("NOT_PERMITTED");
        assertThat(refusal(office, head, proposal, " ")).isEqualTo("PROPOSAL_NOTE");
        office.as(head, () -> {
            proposals.attend(proposal.id(), Measure.IMPOSED, "ditegur lisan pada apel");
            return true;
        });
        assertThat(refusal(office, head, proposal, "x")).isEqualTo("PROPOSAL_IS_OVER");
        climbing.go(proposal.due().plusYears(1));
        office.finished(office.hr(), office.unit("A"));
        assertThat(office.as(head, () -> proposals.list(ProposalFilter.ALL, 0, 10)))
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.state()).isEqualTo(ProposalState.ATTENDED);
                    assertThat(done.climbed()).isZero();
                    assertThat(done.attendance())
                            .get()
                            .extracting(Attendance::note)
                            .isEqualTo("ditegur lisan pada apel");
                });
    }

    private Proposal only(Office office, Actor owner) {
        List<Proposal> found = office.as(owner, proposals::waitingForMe);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private String refusal(Office office, Actor actor, Proposal proposal, String note) {
        var thrown = catchThrowable(() -> office.as(actor, () -> {
            proposals.attend(proposal.id(), Measure.NOT_IMPOSED, note);
            return true;
        }));
        assertThat(thrown).isInstanceOf(Refusal.class);
        return ((Refusal) thrown).code();
    }
}
