package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Step.Both;
import id.tolok.engine.internal.execution.Step.Either;
import id.tolok.engine.internal.execution.Step.Find;
import id.tolok.engine.internal.execution.Step.None;
import id.tolok.engine.internal.execution.Step.Some;
import id.tolok.engine.internal.execution.Step.Take;
import id.tolok.engine.internal.execution.Step.Test;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which slots steps read that others fill. */
final class Needs {

    private Needs() {}

    static SortedSet<Integer> of(List<Test> tests) {
        var needs = new TreeSet<Integer>();
        tests.forEach(test -> needs.addAll(test.needs()));
        return needs;
    }

    static SortedSet<Integer> before(List<Step> parts) {
        var needs = new TreeSet<Integer>();
        parts.forEach(part -> needs.addAll(part.needs()));
        parts.forEach(part -> removeOwn(part, needs));
        return needs;
    }

    static SortedSet<Integer> outside(SortedSet<Integer> needs, Step step) {
        removeOwn(step, needs);
        return needs;
    }

    private static void removeOwn(Step step, SortedSet<Integer> needs) {
        switch (step) {
            case Find find -> needs.remove(find.slot());
            case Take take -> {
                needs.remove(take.slot());
                removeOwn(take.source(), needs);
            }
            case Both both -> both.parts().forEach(part -> removeOwn(part, needs));
            case Either either -> either.parts().forEach(part -> removeOwn(part, needs));
            case Some some -> removeOwn(some.part(), needs);
            case None none -> removeOwn(none.part(), needs);
        }
    }
}
