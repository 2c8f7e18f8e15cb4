package id.tolok.console.rules;

import id.tolok.rules.DraftChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The changes of a draft that can be taken back, and those taken back that can be made again. */
final class UndoStack {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean remembered;

    record Step(String path, String before, String after) {}

    /** What can be taken back of the changes up to a revision, the oldest first. */
    static List<Step> steps(List<DraftChange> newestFirst, int upTo) {
        var texts = new HashMap<String, String>();
        var steps = new ArrayList<Step>();
        for (var change : newestFirst.reversed()) {
            if (change.revision() > upTo) {
                break;
            }
            var after = change.after().flatMap(FileTexts::of);
            var before = texts.get(change.path());
            after.filter(text -> before != null)
                    .ifPresent(
                            text -> steps.add(new Step(change.path(), java.util.Objects.requireNonNull(before), text)));
            after.ifPresentOrElse(text -> texts.put(change.path(), text), () -> texts.remove(change.path()));
        }
        return steps;
    }

    void changed(String path, String before, String after) {
        undone.clear();
        done.push(new Step(path, before, after));
    }

    boolean canUndo() {
        return !done.isEmpty() || remembered;
    }

    /** Once, for somebody who comes back to a draft. */
    void remember(List<Step> earlier) {
        remembered = true;
        earlier.forEach(done::push);
    }

    Optional<Step> undo() {
        return move(done, undone);
    }

    Optional<Step> redo() {
        return move(undone, done);
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        var step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }
}
