package id.tolok.access;

import static id.tolok.shared.Permission.ACCESS_MANAGE;

import id.tolok.access.internal.AccountEntity;
import id.tolok.access.internal.AccountRepository;
import id.tolok.access.internal.ActorsByName;
import id.tolok.access.internal.OneTimePassword;
import id.tolok.shared.AccountId;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in, in which roles. An account is never removed, it is locked: the audit names it. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 70;

    private final AccountRepository accounts;
    private final ActorsByName actors;
    private final PasswordEncoder passwords;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository accounts,
            ActorsByName actors,
            PasswordEncoder passwords,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.actors = actors;
        this.passwords = passwords;
        this.actor = actor;
        this.events = events;
    }

    /** All accounts, by name. */
    @Requires(ACCESS_MANAGE)
    public List<Account> all() {
        return accounts.findAllByOrderByName().stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    @Requires(ACCESS_MANAGE)
    public Optional<Account> find(String name) {
        return accounts.findByName(name).map(AccountEntity::toAccount);
    }

    /** The account that is signed in; absent while the system itself acts. */
    @OpenToAll("everybody may see the own account")
    public Optional<Account> own() {
        return accounts.findByName(actor.get().name()).map(AccountEntity::toAccount);
    }

    /** @return the one-time password, shown this once and kept nowhere */
    @Requires(ACCESS_MANAGE)
    @Transactional
    public String create(AccountData data) {
        var password = OneTimePassword.create();
        store(data, password, true);
        return password;
    }

    /** Makes an account with a password that somebody chose already. */
    @Requires(ACCESS_MANAGE)
    @Transactional
    public Account create(AccountData data, String password) {
        return store(data, password, false);
    }

    /** Changes roles and employee; the name stays. */
    @Requires(ACCESS_MANAGE)
    @Transactional
    public void change(AccountId id, AccountData data) {
        var account = account(id);
        if (isOwn(account) && !data.roles().contains(Role.ADMINISTRATOR)) {
            throw new AccessRefusal("OWN_ADMINISTRATION");
        }
        account.change(data.roles(), data.employee());
        changed(account, "access.account-changed");
    }

    @Requires(ACCESS_MANAGE)
    @Transactional
    public void lock(AccountId id) {
        var account = account(id);
        if (isOwn(account)) {
            throw new AccessRefusal("OWN_ADMINISTRATION");
        }
        account.lock(true);
        changed(account, "access.account-locked");
    }

    @Requires(ACCESS_MANAGE)
    @Transactional
    public void unlock(AccountId id) {
        var account = account(id);
        account.lock(false);
        changed(account, "access.account-unlocked");
    }

    /** @return the one-time password, shown this once and kept nowhere */
    @Requires(ACCESS_MANAGE)
    @Transactional
    public String resetPassword(AccountId id) {
        var account = account(id);
        var password = OneTimePassword.create();
        account.password(passwords.encode(password), true);
        changed(account, "access.password-reset");
        return password;
    }

    @OpenToAll("everybody may change the own password, and must know the old one")
    @Transactional
    public void changeOwnPassword(String old, String password) {
        var account = accounts.findByName(actor.get().name()).orElseThrow(() -> new AccessRefusal("NOT_SIGNED_IN"));
        if (!passwords.matches(old, account.passwordHash())) {
            throw new AccessRefusal("PASSWORD_WRONG");
        }
        if (old.equals(password)) {
            throw new AccessRefusal("PASSWORD_SAME");
        }
        account.password(encoded(password), false);
        changed(account, "access.password-changed");
    }

    private Account store(AccountData data, String password, boolean oneTime) {
        if (accounts.existsByName(data.name())) {
            throw new AccessRefusal("ACCOUNT_EXISTS", data.name());
        }
        var account = new AccountEntity(data.name());
        account.change(data.roles(), data.employee());
        account.password(encoded(password), oneTime);
        var stored = accounts.save(account);
        changed(stored, "access.account-created");
        return stored.toAccount();
    }

    private String encoded(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new AccessRefusal("PASSWORD_LENGTH", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        return passwords.encode(password);
    }

    private void changed(AccountEntity account, String action) {
        var now = account.toAccount();
        actors.forget(now.name());
        events.publishEvent(Auditable.of(action, "account:" + now.id().value()));
    }

    private boolean isOwn(AccountEntity account) {
        return account.toAccount().name().equals(actor.get().name());
    }

    private AccountEntity account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new AccessRefusal("ACCOUNT_UNKNOWN"));
    }
}
