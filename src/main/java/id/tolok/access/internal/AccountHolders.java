package id.tolok.access.internal;

import id.tolok.access.Account;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.PermittedPeople;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Employees by what the roles of their accounts let them do. */
@Component
class AccountHolders implements PermittedPeople {

    private final AccountRepository accounts;

    AccountHolders(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<EmployeeId> whoMay(Permission permission) {
        return accounts.findAllByOrderByName().stream()
                .map(AccountEntity::toAccount)
                .filter(account -> !account.locked())
                .filter(account -> account.roles().stream()
                        .anyMatch(role -> role.permissions().contains(permission)))
                .map(Account::employee)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
