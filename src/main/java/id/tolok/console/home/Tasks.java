package id.tolok.console.home;

import id.tolok.shared.Actor;
import java.util.List;
import java.util.Locale;

/** What one area has waiting for somebody; asks only for what the person is permitted to see. */
public interface Tasks {

    List<Task> of(Actor actor, Locale language);
}
