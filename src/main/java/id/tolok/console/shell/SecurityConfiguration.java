package id.tolok.console.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.tolok.console.signin.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What the browser may fetch: static files and the health page freely, all else after signing in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] STATIC_FILES = {"/webjars/**", "/aura/**", "/tolok/**"};

    /** Vaadin's pages are forwarded and closed before headers that are written last would reach them. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain consoleSecurity(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(STATIC_FILES)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addObjectPostProcessor(EAGERLY))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class).anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
