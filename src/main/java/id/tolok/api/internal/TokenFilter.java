package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import id.tolok.api.ApiToken;
import id.tolok.shared.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a system in that shows a token which is still good, not more often than agreed; it acts under its own name. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenRows tokens;
    private final RequestRates rates;
    private final Problems problems;
    private final CurrentActor actor;
    private final Clock clock;

    TokenFilter(TokenRows tokens, RequestRates rates, Problems problems, CurrentActor actor, Clock clock) {
        this.tokens = tokens;
        this.rates = rates;
        this.problems = problems;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = shown(request).flatMap(secret -> tokens.find(secret.hash()));
        if (token.filter(one -> one.opensOn(LocalDate.now(clock))).isEmpty()) {
            problems.unauthorized(request, response);
            return;
        }
        var wait = rates.take(token.get().id());
        if (wait.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(wait)));
            problems.write(request, response, new ApiRefusal("API_TOO_MANY", seconds(wait)));
            return;
        }
        tokens.used(token.get());
        pass(token.get(), request, response, chain);
    }

    private void pass(ApiToken token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TokenAuthentication(token));
        SecurityContextHolder.setContext(context);
        var failure = actor.as(token.actor(), () -> passed(request, response, chain));
        switch (failure.orElse(null)) {
            case null -> {}
            case IOException e -> throw e;
            case ServletException e -> throw e;
            default -> throw new IllegalStateException(failure.get());
        }
    }

    private static Optional<Exception> passed(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (IOException | ServletException e) {
            return Optional.of(e);
        }
    }

    private static Optional<TokenSecret> shown(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new TokenSecret(header.substring(SCHEME.length()).strip()));
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
