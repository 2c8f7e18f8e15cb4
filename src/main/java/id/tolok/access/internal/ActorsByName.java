package id.tolok.access.internal;

import id.tolok.access.Account;
import id.tolok.access.Role;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What each account may do just now. Kept for seconds only, so that a lock or a lost role reaches people who are signed
 * in, on every node.
 */
@Component
public class ActorsByName {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AccountRepository accounts;
    private final Clock clock;

    ActorsByName(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Absent where the account is gone or locked. */
    Optional<Actor> find(String name) {
        var now = clock.instant();
        var found = known.get(name);
        if (found == null || now.isAfter(found.until())) {
            var actor = accounts.findByName(name)
                    .map(AccountEntity::toAccount)
                    .filter(account -> !account.locked())
                    .map(ActorsByName::actor);
            found = new Known(actor, now.plus(KEPT));
            known.put(name, found);
        }
        return found.actor();
    }

    /** To be called inside the transaction that changes an account. */
    public void forget(String name) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.remove(name);
            }
        });
    }

    /**
     * Who has to change the password first may do nothing else. An employee asks about the own facts, agrees to the own
     * goals and reads the own results whatever else the account is for; only administration stays apart from all that.
     */
    static Actor actor(Account account) {
        var permissions = EnumSet.noneOf(Permission.class);
        if (!account.oneTimePassword()) {
            account.roles().forEach(role -> permissions.addAll(role.permissions()));
            if (account.employee().isPresent() && !account.roles().contains(Role.ADMINISTRATOR)) {
                permissions.addAll(Role.EMPLOYEE.permissions());
            }
        }
        return new Actor(account.name(), account.employee(), permissions);
    }

    private record Known(Optional<Actor> actor, Instant until) {}
}
