package id.tolok.evaluation.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works on a few things at a time, hands their results over in the order in which they came, and never lets many wait. */
final class SideBySide<T> implements AutoCloseable {

    private final int most;
    private final Consumer<T> each;
    private final ExecutorService workers;
    private final Deque<Future<T>> open = new ArrayDeque<>();

    SideBySide(int workers, Consumer<T> each) {
        this.most = workers + 1;
        this.each = each;
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("snapshot-", 0).factory());
    }

    /** Waits while enough is being worked on. */
    void add(Callable<T> work) {
        if (open.size() == most) {
            takeFirst();
        }
        open.add(workers.submit(work));
    }

    void finish() {
        while (!open.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        try {
            each.accept(open.removeFirst().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** Waits for what is still being worked on. */
    @Override
    public void close() {
        workers.close();
    }
}
