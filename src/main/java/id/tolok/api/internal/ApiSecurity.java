package id.tolok.api.internal;

import id.tolok.shared.CurrentActor;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The addresses for systems know tokens only: no session, no cookie, nobody who is signed in to the console. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    static final String ADDRESSES = "/api/v1/**";

    @Bean
    @Order(2)
    SecurityFilterChain systems(
            HttpSecurity http,
            TokenRows tokens,
            RequestRates rates,
            Problems problems,
            CurrentActor actor,
            Clock clock) {
        return http.securityMatcher(ADDRESSES)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                // a browser never sends a token by itself
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new TokenFilter(tokens, rates, problems, actor, clock), AuthorizationFilter.class)
                .build();
    }
}
