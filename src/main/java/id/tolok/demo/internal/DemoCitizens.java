package id.tolok.demo.internal;

import id.tolok.feedback.DemoFeedback;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the invented citizens speak, once the units are there. */
@Component
@Profile("demo")
@Order(40)
class DemoCitizens implements ApplicationRunner {

    private final DemoFeedback feedback;
    private final CurrentActor actor;

    DemoCitizens(DemoFeedback feedback, CurrentActor actor) {
        this.feedback = feedback;
        this.actor = actor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actor.as(Actor.system("demo"), feedback::create);
    }
}
