package id.tolok.console.component;

import com.vaadin.flow.component.Component;
import id.tolok.console.shell.Notices;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Refusal;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work of a few seconds that a screen waits for without standing still, done in the name of who looks at it. */
public final class Background {

    private Background() {}

    /** @param shown gets the outcome with the session's lock, unless the screen was left meanwhile */
    public static <T> void run(
            Component screen, CurrentActor actor, Supplier<T> work, Consumer<T> shown, Runnable afterFailure) {
        var who = actor.get();
        var ui = screen.getUI().orElseThrow();
        Thread.ofVirtual().name("console-background").start(() -> {
            try {
                var outcome = actor.as(who, work);
                WhileShown.tell(ui, () -> {
                    if (screen.isAttached()) {
                        shown.accept(outcome);
                    }
                });
            } catch (Refusal refusal) {
                WhileShown.tell(ui, () -> {
                    afterFailure.run();
                    Notices.refused(ui, refusal);
                });
            } catch (RuntimeException | Error failure) {
                // thrown again where the session's error handler reports it
                WhileShown.tell(ui, () -> {
                    afterFailure.run();
                    throw failure;
                });
            }
        });
    }
}
