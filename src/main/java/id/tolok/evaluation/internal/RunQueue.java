package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.Map;
import java.util.Optional;
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
 * Hands waiting runs to workers, a few at a time and in fair turns, and looks from time to time for runs that nobody
 * works on: those that a killed node left, first of all.
 */
@Component
class RunQueue implements SmartLifecycle {

    static final int AT_ONCE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(RunQueue.class);
    private static final long LOOK_EVERY_MILLIS = 3_000;
    private static final long PATIENCE_SECONDS = 15;

    private record Threads(ExecutorService workers, ScheduledExecutorService timer) {

        static Threads begin() {
            return new Threads(
                    Executors.newFixedThreadPool(
                            AT_ONCE, Thread.ofPlatform().name("run-", 0).factory()),
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().name("run-queue").daemon().factory()));
        }
    }

    private final RunWorker worker;
    private final RunOwnership ownership;
    private final RunTroubles troubles;
    private final FreshConnections connections;
    private final NodeState node;
    private final Map<RunId, Waiting> inHand = new ConcurrentHashMap<>();
    private volatile Optional<Threads> threads = Optional.empty();

    RunQueue(
            RunWorker worker,
            RunOwnership ownership,
            RunTroubles troubles,
            FreshConnections connections,
            NodeState node) {
        this.worker = worker;
        this.ownership = ownership;
        this.troubles = troubles;
        this.connections = connections;
        this.node = node;
    }

    @TransactionalEventListener
    void on(RunQueued queued) {
        threads.ifPresent(on -> on.timer().execute(this::look));
    }

    @Override
    public void start() {
        node.start();
        var begun = Threads.begin();
        threads = Optional.of(begun);
        begun.timer().scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        node.stop();
        threads.ifPresent(RunQueue::end);
        threads = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return threads.isPresent();
    }

    private static void end(Threads ending) {
        ending.timer().shutdownNow();
        ending.workers().shutdown();
        try {
            if (!ending.workers().awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("runs are still being worked on; they go on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Only ever on the timer's thread. */
    private void look() {
        try {
            ownership.renew(inHand.keySet());
            var next = next();
            while (next.isPresent() && !node.isStopping()) {
                submit(next.get());
                next = next();
            }
        } catch (RuntimeException e) {
            LOG.warn("the database did not say which runs wait; asking again", e);
            connections.after(e);
        }
    }

    private Optional<Waiting> next() {
        if (inHand.size() >= AT_ONCE) {
            return Optional.empty();
        }
        var waiting = ownership.waiting();
        return waiting.isEmpty()
                ? Optional.empty()
                : new FairTurns(AT_ONCE, inHand.values(), ownership.atWorkElsewhere(), ownership.lastTurns())
                        .next(waiting);
    }

    private void submit(Waiting run) {
        inHand.put(run.run(), run);
        threads.ifPresent(on -> on.workers().execute(() -> {
            try {
                worker.work(run.run());
                inHand.remove(run.run());
                lookSoon();
            } catch (RuntimeException e) {
                LOG.warn(
                        "run {} goes on when the database answers again",
                        run.run().value(),
                        e);
                troubles.met(run.run(), e);
                connections.after(e);
                // not at once: the next regular look is soon enough
                inHand.remove(run.run());
            }
        }));
    }

    private void lookSoon() {
        threads.filter(on -> !on.timer().isShutdown())
                .ifPresent(on -> on.timer().schedule(this::look, 10, TimeUnit.MILLISECONDS));
    }
}
