package id.tolok.facts.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Stores chunks in their order on a thread of its own, each while the next one is read. */
final class OneAhead implements AutoCloseable {

    private final Consumer<Chunk> store;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("fact-import-store").factory());
    private CompletableFuture<Void> storing = CompletableFuture.completedFuture(null);

    OneAhead(Consumer<Chunk> store) {
        this.store = store;
    }

    /** Waits for the chunk before; what kept that one from being stored is thrown here. */
    void take(Chunk chunk) {
        finish();
        storing = CompletableFuture.runAsync(() -> store.accept(chunk), thread);
    }

    void finish() {
        try {
            storing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Returns when nothing is being stored any more. */
    @Override
    public void close() {
        thread.close();
    }
}
