package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import id.tolok.api.ApiScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens an address only to a token with one of its scopes. */
@Component
class ScopeCheck implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ApiSecurity.ADDRESSES);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType() != UnknownAddress.class) {
            var needed = method.getMethodAnnotation(RequiresScope.class);
            var shown = SecurityContextHolder.getContext().getAuthentication();
            if (needed == null
                    || !(shown instanceof TokenAuthentication system)
                    || Arrays.stream(needed.value()).noneMatch(system.token().scopes()::contains)) {
                throw new ApiRefusal("API_SCOPE_MISSING", needed == null ? "-" : codes(needed));
            }
        }
        return true;
    }

    private static String codes(RequiresScope needed) {
        return Arrays.stream(needed.value()).map(ApiScope::code).collect(Collectors.joining(" / "));
    }
}
