package id.tolok.console.citizens;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The pages for citizens are open to everybody and know nobody: no session, no cookie. */
@Configuration(proxyBeanMethods = false)
class CitizenSecurity {

    private static final String[] PAGES = {"/layanan", "/layanan/**", "/surat", "/surat/**"};

    @Bean
    @Order(1)
    SecurityFilterChain citizenPages(HttpSecurity http) {
        return http.securityMatcher(PAGES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                // nobody is signed in here: each form carries a signed token of its own instead
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
