package id.tolok.shared;

import java.util.function.Supplier;

/** Who is acting now; implemented by {@code access}. */
public interface CurrentActor {

    /** @throws Refusal with code {@code NOT_SIGNED_IN} when nobody is signed in */
    Actor get();

    /** @throws Refusal with code {@code NOT_PERMITTED} when the current actor lacks the permission */
    Actor require(Permission permission);

    /** Runs work in the name of somebody: background work for who asked for it, start-up work for the system. */
    <T> T as(Actor actor, Supplier<T> work);

    default void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }
}
