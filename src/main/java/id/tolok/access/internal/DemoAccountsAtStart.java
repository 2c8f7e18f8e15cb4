package id.tolok.access.internal;

import id.tolok.access.DemoAccounts;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demo accounts once the demo employees are there. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAccountsAtStart implements ApplicationRunner {

    private final DemoAccounts accounts;
    private final CurrentActor actor;

    DemoAccountsAtStart(DemoAccounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actor.as(Actor.system("demo"), accounts::create);
    }
}
