package id.tolok.engine.internal.verifying;

import id.tolok.engine.Witness;
import id.tolok.engine.internal.execution.Trial;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import java.util.Optional;
import java.util.Random;

/** Looks for somebody who meets a rule that cannot be analysed: invents employees of what it names, and tries them. */
final class Inventor {

    private static final int TRIES_OF_A_RULE = 500;
    private static final int TRIES = 20_000;

    private final Subjects subjects;
    private final KnownValues known;
    private final Witnesses witnesses;
    private int tries = TRIES;

    Inventor(Subjects subjects, KnownValues known, Witnesses witnesses) {
        this.subjects = subjects;
        this.known = known;
        this.witnesses = witnesses;
    }

    /** The same whenever asked; absent where nobody was found in time, or nobody can be. */
    Optional<Witness> whoMeets(RuleDefinition rule) {
        if (asksForLater(rule)) {
            return Optional.empty();
        }
        var trial = new Trial(rule);
        var ingredients = new Ingredients(rule, known);
        var random = new Random(TRIES);
        for (int i = 0; i < TRIES_OF_A_RULE && tries > 0; i++) {
            tries--;
            var witness = new Invention(subjects, ingredients, random).of(rule.conditions(), witnesses);
            if (trial.fires(
                    witness.facts(), witness.derived(), witness.aspects(), witness.ratings(), witness.grade())) {
                return Optional.of(witness);
            }
        }
        return Optional.empty();
    }

    private static boolean asksForLater(RuleDefinition rule) {
        return rule.conditions().stream()
                .flatMap(Patterns::in)
                .anyMatch(pattern -> givenIn(pattern.type())
                        .filter(phase -> phase.compareTo(rule.phase()) >= 0)
                        .isPresent());
    }

    private static Optional<Phase> givenIn(FactType type) {
        return switch (type) {
            case ASPECT_SCORE -> Optional.of(Phase.SCORE);
            case RATING -> Optional.of(Phase.RATE);
            case GRADE -> Optional.of(Phase.DECIDE);
            case EMPLOYEE, PERIOD, INDICATOR, OBSERVATION, GOAL -> Optional.empty();
        };
    }
}
