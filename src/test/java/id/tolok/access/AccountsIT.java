package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Refusal;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.context.SecurityContextHolder;

@WholeApplication
final class AccountsIT {

    private static final Actor ADMINISTRATOR = Actors.of(Role.ADMINISTRATOR);

    @Autowired
    private Accounts accounts;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private AuthenticationConfiguration authentication;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void makesOneAdministratorOnTheFirstStart() {
        var first = administrator(() -> accounts.find("admin")).orElseThrow();

        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(first.oneTimePassword()).isTrue();
    }

    @Test
    void givesTheRolesPermissionsToWhoeverSignsIn() {
        administrator(() -> accounts.create(data("sdm.masuk", Role.HR), "kata-sandi-panjang"));

        signIn("sdm.masuk", "kata-sandi-panjang");

        assertThat(actor.get().permissions()).isEqualTo(Role.HR.permissions());
        assertThat(accounts.own().orElseThrow().name()).isEqualTo("sdm.masuk");
    }

    @Test
    void letsWhoeverIsAnEmployeeAskAboutOneself() {
        actor.as(
                Actors.of(Role.HR),
                () -> employees.apply(
                        "pegawai.csv",
                        new EmployeeCsv().head(Nips.number(2_110_001), "AKUN").bytes(),
                        LocalDate.of(2026, 1, 1)));
        var self = actor.as(Actors.of(Role.HR), () -> organisation.employeeByNip(Nips.number(2_110_001)))
                .map(Employee::id);
        administrator(
                () -> accounts.create(new AccountData("sdm.pegawai", Set.of(Role.HR), self), "kata-sandi-panjang"));
        administrator(() ->
                accounts.create(new AccountData("pengelola", Set.of(Role.ADMINISTRATOR), self), "kata-sandi-panjang"));

        signIn("sdm.pegawai", "kata-sandi-panjang");
        assertThat(actor.get().permissions())
                .containsAll(Role.EMPLOYEE.permissions())
                .containsAll(Role.HR.permissions());
        signIn("pengelola", "kata-sandi-panjang");
        assertThat(actor.get().permissions()).isEqualTo(Role.ADMINISTRATOR.permissions());
        assertThatThrownBy(() -> new AccountData("dua", Set.of(Role.ADMINISTRATOR, Role.EMPLOYEE), self))
                .extracting("code")
                .isEqualTo("ACCOUNT_ADMINISTRATOR_ALONE");
    }

    @Test
    void permitsNothingBeforeAOneTimePasswordIsChanged() {
        var oneTime = administrator(() -> accounts.create(data("baru", Role.ADMINISTRATOR)));
        signIn("baru", oneTime);
        assertThatThrownBy(accounts::all).isInstanceOf(AccessRefusal.class);

        accounts.changeOwnPassword(oneTime, "sekarang-milik-sendiri");

        assertThat(accounts.all()).isNotEmpty();
    }

    @Test
    void refusesAWrongOldPasswordAndShortNewOnes() {
        administrator(() -> accounts.create(data("ganti", Role.EMPLOYEE), "kata-sandi-panjang"));
        signIn("ganti", "kata-sandi-panjang");

        assertThatThrownBy(() -> accounts.changeOwnPassword("bukan", "cukup-panjang-ini"))
                .extracting("code")
                .isEqualTo("PASSWORD_WRONG");
        assertThatThrownBy(() -> accounts.changeOwnPassword("kata-sandi-panjang", "pendek"))
                .extracting("code")
                .isEqualTo("PASSWORD_LENGTH");
    }

    @Test
    void slowsDownWhoeverGuesses() {
        administrator(() -> accounts.create(data("tebak", Role.EMPLOYEE), "kata-sandi-panjang"));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn("tebak", "salah")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn("tebak", "kata-sandi-panjang")).isInstanceOf(LockedException.class);
    }

    @Test
    void keepsALockedAccountOut() {
        var account = administrator(() -> accounts.create(data("tutup", Role.EMPLOYEE), "kata-sandi-panjang"));
        signIn("tutup", "kata-sandi-panjang");
        assertThat(accounts.own()).isPresent();

        administrator(() -> {
            accounts.lock(account.id());
            return true;
        });

        assertThatThrownBy(accounts::own).extracting("code").isEqualTo("NOT_SIGNED_IN");
        assertThatThrownBy(() -> signIn("tutup", "kata-sandi-panjang")).isInstanceOf(LockedException.class);
    }

    @Test
    void refusesASecondAccountOfTheSameName() {
        administrator(() -> accounts.create(data("kembar", Role.EMPLOYEE)));

        assertThatThrownBy(() -> administrator(() -> accounts.create(data(" Kembar ", Role.HR))))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("ACCOUNT_EXISTS");
    }

    @Test
    void keepsAnAdministratorFromShuttingOneselfOut() {
        var own = administrator(() -> accounts.create(data("sendiri", Role.ADMINISTRATOR), "kata-sandi-panjang"));
        signIn("sendiri", "kata-sandi-panjang");

        assertThatThrownBy(() -> accounts.lock(own.id())).extracting("code").isEqualTo("OWN_ADMINISTRATION");
        assertThatThrownBy(() -> accounts.change(own.id(), data("sendiri", Role.HR)))
                .extracting("code")
                .isEqualTo("OWN_ADMINISTRATION");
    }

    private <T> T administrator(Supplier<T> work) {
        return actor.as(ADMINISTRATOR, work);
    }

    private void signIn(String name, String password) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        SecurityContextHolder.getContext().setAuthentication(manager().authenticate(token));
    }

    private AuthenticationManager manager() {
        return authentication.getAuthenticationManager();
    }

    private static AccountData data(String name, Role role) {
        return new AccountData(name, Set.of(role), Optional.empty());
    }
}
