package id.tolok.api.internal;

import id.tolok.api.ApiToken;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A system that came in by a token. Permissions are asked for at each call, so it carries none. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient ApiToken token;

    TokenAuthentication(ApiToken token) {
        super(List.of());
        this.token = token;
        setAuthenticated(true);
    }

    ApiToken token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return token.actor().name();
    }
}
