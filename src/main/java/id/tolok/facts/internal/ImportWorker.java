package id.tolok.facts.internal;

import id.tolok.facts.FactImportId;
import id.tolok.shared.CurrentActor;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Runs imports in the background, one after the other, each in the name of who asked for it. */
@Component
public class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private static final int SECONDS_TO_STOP = 10;
    private static final int SECONDS_BETWEEN_SIGNS = 5;

    private final ImportWork work;
    private final ImportOwnership ownership;
    private final CurrentActor actor;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("fact-import").factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fact-import-watch").daemon().factory());
    private final Map<FactImportId, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

    ImportWorker(ImportWork work, ImportOwnership ownership, CurrentActor actor) {
        this.work = work;
        this.ownership = ownership;
        this.actor = actor;
    }

    public void start(FactImportId id) {
        if (!ownership.take(id)) {
            return;
        }
        var who = actor.get();
        var done = CompletableFuture.runAsync(() -> actor.as(who, () -> run(id)), thread);
        running.put(id, done);
        done.whenComplete((nothing, failure) -> running.remove(id));
    }

    /** Returns when the import runs no longer. */
    public void await(FactImportId id) {
        running.getOrDefault(id, CompletableFuture.completedFuture(null)).join();
    }

    /** Returns when the import runs no longer, or after this time. */
    public void await(FactImportId id, Duration most) {
        var ended = running.getOrDefault(id, CompletableFuture.completedFuture(null))
                .copy();
        ended.completeOnTimeout(null, most.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    @EventListener
    void watch(ApplicationStartedEvent event) {
        timer.scheduleWithFixedDelay(this::showSignOfLife, 0, SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
    }

    void showSignOfLife() {
        try {
            if (!running.isEmpty()) {
                ownership.renew();
            }
            int abandoned = ownership.interruptAbandoned();
            if (abandoned > 0) {
                LOG.warn("{} imports were interrupted with the node that worked on them", abandoned);
            }
        } catch (TransientDataAccessException e) {
            LOG.debug("an import is being stored just now, which is a sign of life too", e);
        } catch (RuntimeException e) {
            LOG.warn("the database did not say which imports are abandoned; asking again", e);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        work.stop();
        // not at once: a thread that is interrupted closes the file of the database
        timer.shutdown();
        thread.shutdown();
        thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }

    private void run(FactImportId id) {
        try {
            work.run(id);
        } catch (CancellationException e) {
            LOG.info("{}", e.getMessage());
            ownership.interrupt(id);
        } catch (RuntimeException e) {
            LOG.error("import {} was interrupted", id.value(), e);
            ownership.interrupt(id);
        }
    }
}
