package id.tolok.access.internal;

import id.tolok.access.Account;
import id.tolok.access.Role;
import id.tolok.shared.AccountId;
import id.tolok.shared.EmployeeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored account. Wrong passwords slow the next attempt down: each more than the one before, a quarter of an hour at most. */
@Entity
@Table(name = "account")
public class AccountEntity {

    private static final int FREE_FAILURES = 4;
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration LONGEST_BLOCK = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name = "";

    private String passwordHash = "";

    private boolean oneTimePassword;

    private boolean locked;

    private int failures;

    private @Nullable Instant blockedUntil;

    private @Nullable Long employeeId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long revision;

    protected AccountEntity() {}

    public AccountEntity(String name) {
        this.name = name;
    }

    public void change(Set<Role> newRoles, Optional<EmployeeId> employee) {
        roles.clear();
        roles.addAll(newRoles);
        employeeId = employee.map(EmployeeId::value).orElse(null);
    }

    public void password(String hash, boolean oneTime) {
        passwordHash = hash;
        oneTimePassword = oneTime;
        failures = 0;
        blockedUntil = null;
    }

    public void lock(boolean closed) {
        locked = closed;
    }

    public void failedToSignIn(Instant now) {
        failures++;
        if (failures > FREE_FAILURES) {
            var wait = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES, MOST_DOUBLINGS));
            blockedUntil = now.plus(wait.compareTo(LONGEST_BLOCK) < 0 ? wait : LONGEST_BLOCK);
        }
    }

    public void signedIn() {
        failures = 0;
        blockedUntil = null;
    }

    public boolean isBlockedAt(Instant now) {
        return locked || blockedUntil != null && now.isBefore(blockedUntil);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Account toAccount() {
        if (id == null) {
            throw new IllegalStateException("account " + name + " is not stored yet");
        }
        return new Account(
                new AccountId(id),
                name,
                roles,
                Optional.ofNullable(employeeId).map(EmployeeId::new),
                locked,
                oneTimePassword);
    }
}
