package id.tolok.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Repeats a look at something that changes, and pushes it to the browser, for as long as the component is shown. */
public final class WhileShown {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("console-refresh").factory());

    private WhileShown() {}

    /**
     * @param look runs with the session's lock, in the name of who looks; false when there is nothing more to wait for
     */
    public static void every(Duration rhythm, Component component, BooleanSupplier look) {
        everLess(rhythm, rhythm, component, look);
    }

    /** Looks soon at first, then more and more seldom: what is done in a moment shows at once. */
    public static void everLess(Duration first, Duration rhythm, Component component, BooleanSupplier look) {
        component.addAttachListener(attached -> again(first, rhythm, component, attached.getUI(), look));
        component.getUI().ifPresent(ui -> again(first, rhythm, component, ui, look));
    }

    /** Runs it with the session's lock, or not at all where the person has gone meanwhile. */
    public static void tell(UI ui, Command news) {
        ui.accessLater(news::execute, () -> {}).run();
    }

    private static void again(Duration wait, Duration rhythm, Component component, UI ui, BooleanSupplier look) {
        CLOCK.schedule(
                () -> tell(ui, () -> {
                    if (component.isAttached() && goesOn(look)) {
                        again(longer(wait, rhythm), rhythm, component, ui, look);
                    }
                }),
                wait.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A database that does not answer for a while ends no waiting. */
    private static boolean goesOn(BooleanSupplier look) {
        try {
            return look.getAsBoolean();
        } catch (RuntimeException e) {
            if (AbsentDatabase.isBehind(e)) {
                return true;
            }
            throw e;
        }
    }

    private static Duration longer(Duration wait, Duration most) {
        var longer = wait.plus(wait.dividedBy(8));
        return longer.compareTo(most) < 0 ? longer : most;
    }
}
