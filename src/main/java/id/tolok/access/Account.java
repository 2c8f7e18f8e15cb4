package id.tolok.access;

import id.tolok.shared.AccountId;
import id.tolok.shared.EmployeeId;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param employee who this is, where the person is appraised here
 * @param locked whether an administrator closed it
 * @param oneTimePassword whether the password must be changed before anything else
 */
public record Account(
        AccountId id,
        String name,
        Set<Role> roles,
        Optional<EmployeeId> employee,
        boolean locked,
        boolean oneTimePassword) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
