package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.RatingRound.State;
import id.tolok.shared.EmployeeId;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
final class RatingIT {

    private static final LocalDate UNTIL = LocalDate.of(2090, 1, 1);

    @Autowired
    private RatingRounds rounds;

    @Autowired
    private RatingAnswers answers;

    @Autowired
    private Observations observations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    private AppraisedTeam team;

    @BeforeEach
    void teamInAnOpenPeriod() {
        team = new AppraisedTeam(application, 2017, 54_000, 8);
    }

    /** The team is ordered by number: in these, even serials come before odd ones. */
    @Test
    void suggestsTheAssessorAndTheNextFivePeers() {
        var candidates = team.assessor(() -> rounds.candidates(team.member(7)));

        assertThat(candidates)
                .filteredOn(RaterCandidate::suggested)
                .extracting(RaterCandidate::rater)
                .containsExactly(
                        new Rater(team.head(), Rater.Kind.ASSESSOR), peer(2), peer(4), peer(6), peer(8), peer(1));
        assertThat(candidates).hasSize(8);
    }

    @Test
    void recordsWhatThreeRatersAnsweredWithoutTellingWho() {
        var round = opened(1, peer(2), peer(3), peer(4), peer(5));
        rate(2, "3");
        rate(3, "1");
        rate(4, "2");
        rate(4, "3");

        assertThat(only(round)).satisfies(open -> {
            assertThat(open.answered()).isEqualTo(3);
            assertThat(open.hidesRaters()).isTrue();
        });
        assertThat(behaviour(1)).isEmpty();
        team.hr(() -> rounds.close(round));

        assertThat(behaviour(1)).hasSize(7 * 3);
        assertThat(behaviour(1))
                .filteredOn(one -> one.code().equals("behaviour_loyal"))
                .extracting(one -> one.value().intValue())
                .containsExactly(1, 3, 3);
        assertThat(behaviour(1)).extracting(Observation::source).containsOnly("Penilaian perilaku: rekan kerja");
        assertThat(sealed(round)).isZero();
        assertThat(only(round).state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(() -> rate(5, "2")).extracting("code").isEqualTo("RATING_UNKNOWN");
    }

    @Test
    void countsTheAssessorAloneWhereTooFewOthersAnswered() {
        var round = opened(2, new Rater(team.head(), Rater.Kind.ASSESSOR), peer(3), peer(4));
        rate(team.head(), "Anggota 54000 2", "2");
        rate(team.member(3), "Anggota 54000 2", "1");
        rate(team.member(4), "Anggota 54000 2", "1");

        assertThat(only(round).hidesRaters()).isFalse();
        team.hr(() -> rounds.close(round));

        assertThat(behaviour(2)).hasSize(7);
        assertThat(behaviour(2)).extracting(one -> one.value().intValue()).containsOnly(2);
        assertThat(sealed(round)).isZero();
    }

    @Test
    void letsNobodyInWhoWasNotAsked() {
        var round = opened(6, peer(7));
        var invitation = invitation(team.member(7), "Anggota 54000 6");

        assertThatThrownBy(() -> team.as(team.member(8), () -> answers.answer(invitation.id(), all(invitation, "2"))))
                .extracting("code")
                .isEqualTo("RATING_UNKNOWN");
        assertThatThrownBy(() -> team.as(team.member(7), () -> answers.answer(invitation.id(), Map.of())))
                .extracting("code")
                .isEqualTo("RATING_INCOMPLETE");
        assertThatThrownBy(() -> team.as(team.member(7), () -> answers.answer(invitation.id(), all(invitation, "4"))))
                .extracting("code")
                .isEqualTo("RATING_INCOMPLETE");
        assertThatThrownBy(() -> opened(6, peer(8))).extracting("code").isEqualTo("RATING_OPEN");
        team.hr(() -> rounds.drop(round));
        assertThat(behaviour(6)).isEmpty();
    }

    private RatingRoundId opened(int subject, Rater... raters) {
        return team.hr(() -> rounds.open(team.member(subject), team.period(), UNTIL, List.of(raters)));
    }

    private void rate(int rater, String level) {
        rate(team.member(rater), "Anggota 54000 1", level);
    }

    private void rate(EmployeeId rater, String subject, String level) {
        var invitation = invitation(rater, subject);
        team.as(rater, () -> answers.answer(invitation.id(), all(invitation, level)));
    }

    private RatingInvitation invitation(EmployeeId rater, String subject) {
        return team.as(rater, () -> answers.mine()).stream()
                .filter(invited -> invited.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new FactsRefusal("RATING_UNKNOWN"));
    }

    private static Map<String, BigDecimal> all(RatingInvitation invitation, String level) {
        return invitation.questions().stream()
                .collect(Collectors.toMap(IndicatorDefinition::code, question -> new BigDecimal(level)));
    }

    private RatingRound only(RatingRoundId id) {
        return team.hr(() -> rounds.of(team.period())).stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Observation> behaviour(int member) {
        var who = team.member(member);
        return team.hr(() -> observations.of(who, team.period())).stream()
                .map(RecordedObservation::observation)
                .filter(observation -> observation.code().startsWith("behaviour_"))
                .toList();
    }

    private int sealed(RatingRoundId round) {
        return database.sql("select count(*) from rating_answer a join rating_invitation i on i.id = a.invitation_id"
                        + " where i.round_id = ?")
                .param(round.value())
                .query(Integer.class)
                .single();
    }

    private Rater peer(int member) {
        return new Rater(team.member(member), Rater.Kind.PEER);
    }
}
