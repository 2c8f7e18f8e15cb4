package id.tolok.console.evaluation;

import id.tolok.console.component.StateBadge.Tone;
import id.tolok.engine.Outcome;
import id.tolok.evaluation.RunState;

/** How states of runs and results are to be felt. */
final class ResultTones {

    private ResultTones() {}

    static Tone of(Outcome.Status status) {
        return switch (status) {
            case OK -> Tone.GOOD;
            case NO_GRADE -> Tone.WARNING;
            case CONFLICT, FAILED -> Tone.BAD;
        };
    }

    static Tone of(RunState state) {
        return switch (state) {
            case QUEUED, CANCELLED -> Tone.NEUTRAL;
            case RUNNING, CANCELLING -> Tone.BUSY;
            case COMPLETED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }
}
