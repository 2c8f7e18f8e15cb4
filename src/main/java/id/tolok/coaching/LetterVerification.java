package id.tolok.coaching;

import id.tolok.coaching.internal.AppraisalRows;
import id.tolok.coaching.internal.GradeTitles;
import id.tolok.coaching.internal.GuessGate;
import id.tolok.coaching.internal.VerificationCode;
import id.tolok.evaluation.Results;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a letter is genuine, to whoever has the code on it. Codes cannot be found by trying. */
@Service
@Transactional(readOnly = true)
public class LetterVerification {

    private static final Actor SYSTEM = Actor.system("verification");

    private final AppraisalRows rows;
    private final GuessGate gate;
    private final GradeTitles grades;
    private final Results results;
    private final CurrentActor actor;
    private final Clock clock;

    LetterVerification(
            AppraisalRows rows, GuessGate gate, GradeTitles grades, Results results, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.gate = gate;
        this.grades = grades;
        this.results = results;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Absent where no released letter has this code.
     *
     * @throws CoachingRefusal {@code VERIFIED_TOO_OFTEN} where one network asks all the time
     */
    @OpenToAll("whoever holds a letter may ask whether it is genuine")
    @Transactional
    public Optional<VerifiedLetter> of(String code, String network) {
        if (!gate.lets(network)) {
            throw new CoachingRefusal("VERIFIED_TOO_OFTEN");
        }
        return VerificationCode.typed(code)
                .flatMap(rows::verified)
                .filter(appraisal -> appraisal.state().isVisibleToEmployee())
                .map(appraisal -> actor.as(SYSTEM, () -> verified(appraisal)));
    }

    private VerifiedLetter verified(Appraisal appraisal) {
        return new VerifiedLetter(
                appraisal.employeeName(),
                appraisal.periodCode(),
                appraisal.grade().flatMap(grade -> grades.of(appraisal.run(), grade)),
                appraisal.releasedAt().orElseThrow().atZone(clock.getZone()).toLocalDate(),
                appraisal.replaced(),
                results.one(appraisal.result()).orElseThrow().hash());
    }
}
