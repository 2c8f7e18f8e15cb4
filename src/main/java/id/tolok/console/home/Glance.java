package id.tolok.console.home;

import com.vaadin.flow.component.Component;
import id.tolok.shared.Actor;
import java.util.Optional;

/** One card that shows how something stands; absent for people whom it does not concern. */
public interface Glance {

    Optional<Component> card(Actor actor);
}
