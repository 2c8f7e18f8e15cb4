package id.tolok.access.internal;

import id.tolok.shared.Actor;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks accounts up for sign-in, and keeps account of who signed in and who failed to. */
@Component
class SignIn implements UserDetailsService {

    private static final Actor DOOR = Actor.system("sign-in");

    private final AccountRepository accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(AccountRepository accounts, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        var name = name(typed);
        return accounts.findByName(name)
                .map(account -> new AccountDetails(name, account.passwordHash(), !account.isBlockedAt(clock.instant())))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @EventListener
    @Transactional
    void succeeded(AuthenticationSuccessEvent event) {
        accounts.findByName(name(event.getAuthentication().getName())).ifPresent(account -> {
            account.signedIn();
            audit("access.signed-in", account, ActorsByName.actor(account.toAccount()));
        });
    }

    /** What was typed as a name is not kept: it may be a password. */
    @EventListener
    @Transactional
    void failed(AbstractAuthenticationFailureEvent event) {
        var typed = accounts.findByName(name(event.getAuthentication().getName()));
        typed.ifPresentOrElse(
                account -> {
                    if (event instanceof AuthenticationFailureBadCredentialsEvent) {
                        account.failedToSignIn(clock.instant());
                    }
                    audit("access.sign-in-failed", account, DOOR);
                },
                () -> actor.as(
                        DOOR, () -> events.publishEvent(Auditable.of("access.sign-in-failed", "account:unknown"))));
    }

    private void audit(String action, AccountEntity account, Actor who) {
        var subject = "account:" + account.toAccount().id().value();
        actor.as(who, () -> events.publishEvent(Auditable.of(action, subject)));
    }

    private static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
