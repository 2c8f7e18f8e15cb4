package id.tolok.console.coaching;

import id.tolok.coaching.Objection.Target;
import id.tolok.console.evaluation.RuleNames;
import id.tolok.console.evaluation.Words;

/** What objections are against, in words. */
record TargetNames(Words words, RuleNames rules, String whole) {

    String of(Target target) {
        return switch (target.kind()) {
            case WHOLE -> whole;
            case RULE -> rules.title(target.reference());
            case FACT -> words.indicator(target.reference());
        };
    }
}
