package id.tolok.engine.model;

import java.util.Optional;

/** One call of {@code score} on a rule's right-hand side. */
public sealed interface Write {

    /** The phase in which this may be written. */
    Phase phase();

    /** The code, aspect or dimension that is written. */
    String target();

    record Derive(String target, Expression value) implements Write {
        @Override
        public Phase phase() {
            return Phase.DERIVE;
        }
    }

    record Add(String target, Expression points) implements Write {
        @Override
        public Phase phase() {
            return Phase.SCORE;
        }
    }

    record Cap(String target, Expression most) implements Write {
        @Override
        public Phase phase() {
            return Phase.SCORE;
        }
    }

    record Floor(String target, Expression least) implements Write {
        @Override
        public Phase phase() {
            return Phase.SCORE;
        }
    }

    record Rate(String target, String level) implements Write {
        @Override
        public Phase phase() {
            return Phase.RATE;
        }
    }

    record GiveGrade(String target) implements Write {
        @Override
        public Phase phase() {
            return Phase.DECIDE;
        }
    }

    record Propose(String target, Optional<Expression> months) implements Write {
        @Override
        public Phase phase() {
            return Phase.ADVISE;
        }
    }

    record Award(String target, Expression value) implements Write {
        @Override
        public Phase phase() {
            return Phase.ADVISE;
        }
    }

    record Recommend(String target) implements Write {
        @Override
        public Phase phase() {
            return Phase.ADVISE;
        }
    }

    record Flag(String target) implements Write {
        @Override
        public Phase phase() {
            return Phase.ADVISE;
        }
    }
}
