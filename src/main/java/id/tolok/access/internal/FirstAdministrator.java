package id.tolok.access.internal;

import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Without any account nobody could make one: the first start makes an administrator, with the password of the
 * environment variable {@code TOLOK_ADMIN_PASSWORD} or with a one-time password that the log shows once.
 */
@Component
@Profile("!demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final AccountData DATA = new AccountData("admin", Set.of(Role.ADMINISTRATOR), Optional.empty());

    private final AccountRepository stored;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Environment environment;

    FirstAdministrator(AccountRepository stored, Accounts accounts, CurrentActor actor, Environment environment) {
        this.stored = stored;
        this.accounts = accounts;
        this.actor = actor;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stored.count() == 0) {
            actor.as(Actor.system("start"), this::create);
        }
    }

    private void create() {
        Optional.ofNullable(environment.getProperty("TOLOK_ADMIN_PASSWORD"))
                .filter(password -> !password.isBlank())
                .ifPresentOrElse(
                        password -> accounts.create(DATA, password),
                        () -> LOG.warn(
                                "First start: sign in as {} with the one-time password {}",
                                DATA.name(),
                                accounts.create(DATA)));
    }
}
