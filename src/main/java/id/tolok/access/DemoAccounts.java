package id.tolok.access;

import static id.tolok.shared.Permission.ACCESS_MANAGE;

import id.tolok.access.internal.AccountRepository;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * One account for each role, with a password that everybody knows: with demo data only. The file {@code
 * demo/accounts.csv} names them ({@code name,role,nip}).
 */
@Service
@Profile("demo")
public class DemoAccounts {

    private static final String PASSWORD = "tolok-demo";

    private final Accounts accounts;
    private final AccountRepository stored;
    private final Organisation organisation;

    DemoAccounts(Accounts accounts, AccountRepository stored, Organisation organisation) {
        this.accounts = accounts;
        this.stored = stored;
        this.organisation = organisation;
    }

    @OpenToAll("printed on the sign-in page, with demo data only")
    public List<DemoAccount> all() {
        return rows().stream().map(Row::account).toList();
    }

    /** Whether one can sign in with them: not yet while the demo data are still coming in. */
    @OpenToAll("asked by the sign-in page, with demo data only")
    public boolean ready() {
        return rows().stream().allMatch(row -> stored.existsByName(row.account().name()));
    }

    /** Makes those that do not exist yet; their employees must be there already. */
    @Requires(ACCESS_MANAGE)
    public void create() {
        for (var row : rows()) {
            var account = row.account();
            if (accounts.find(account.name()).isEmpty()) {
                var employee = row.nip().flatMap(organisation::employeeByNip).map(Employee::id);
                accounts.create(new AccountData(account.name(), Set.of(account.role()), employee), account.password());
            }
        }
    }

    private static List<Row> rows() {
        try {
            return new ClassPathResource("demo/accounts.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no demo accounts", e);
        }
    }

    private record Row(DemoAccount account, Optional<Nip> nip) {

        static Row of(String line) {
            var cells = line.split(",", -1);
            var account = new DemoAccount(cells[0], PASSWORD, Role.valueOf(cells[1]));
            return new Row(account, cells[2].isEmpty() ? Optional.empty() : Optional.of(new Nip(cells[2])));
        }
    }
}
