package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands queued runs to workers, a few at a time and in their order, and looks from time to time for runs that nobody
 * works on: those that a killed node left, first of all.
 */
@Component
class RunQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunQueue.class);
    private static final int AT_ONCE = 3;
    private static final long LOOK_EVERY_MILLIS = 3_000;

    private final RunWorker worker;
    private final RunOwnership ownership;
    private final NodeState node;
    private final Set<RunId> inHand = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("run-", 0).factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("run-queue").daemon().factory());
    private volatile boolean running;

    RunQueue(RunWorker worker, RunOwnership ownership, NodeState node) {
        this.worker = worker;
        this.ownership = ownership;
        this.node = node;
    }

    @TransactionalEventListener
    void on(RunQueued queued) {
        submit(queued.run());
    }

    @Override
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        node.stop();
        timer.shutdownNow();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(15, TimeUnit.SECONDS)) {
                LOG.warn("runs are still being worked on; they go on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        try {
            ownership.renew();
            ownership.orphans().forEach(this::submit);
        } catch (RuntimeException e) {
            LOG.warn("the database did not say which runs wait; asking again", e);
        }
    }

    private void submit(RunId run) {
        if (inHand.add(run)) {
            workers.execute(() -> {
                try {
                    worker.work(run);
                } finally {
                    inHand.remove(run);
                }
            });
        }
    }
}
