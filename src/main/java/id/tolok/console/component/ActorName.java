package id.tolok.console.component;

import com.vaadin.flow.component.Component;

/** How to show who acted: an account by its name, the system at work by itself as such. */
public final class ActorName {

    private static final String SYSTEM = "system:";

    private ActorName() {}

    public static String of(String actor, Component where) {
        return actor.startsWith(SYSTEM) ? where.getTranslation("component.actor.system") : actor;
    }
}
