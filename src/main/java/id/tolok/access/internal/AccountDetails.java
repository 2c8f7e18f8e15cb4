package id.tolok.access.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What sign-in needs to know of an account. Permissions are asked for at each call, so it carries none. */
final class AccountDetails implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final boolean open;
    private String passwordHash;

    AccountDetails(String name, String passwordHash, boolean open) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.open = open;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public boolean isAccountNonLocked() {
        return open;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
