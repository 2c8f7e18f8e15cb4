package id.tolok.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.console.shell.ViewAccess;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Tries every view and every endpoint as every role, and as nobody. */
@WholeApplication
final class EveryDoorIT {

    /** What everybody may open: these pages tell nothing without the number of a ticket or the code on a letter. */
    private static final Set<String> OPEN_PATHS = Set.of("/actuator/health", "/error", "/layanan", "/surat");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ViewAccess access;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @LocalServerPort
    private int port;

    @Test
    void opensEachViewToTheRolesThatItNames() {
        assertThat(views()).hasSizeGreaterThan(3);
        for (var view : views().toList()) {
            for (var role : Role.values()) {
                assertThat(isOpen(view, Actors.of(role)))
                        .as(view.getSimpleName() + " as " + role)
                        .isEqualTo(isNamed(view, role));
            }
        }
    }

    @Test
    void opensNoViewToNobodyButTheSignInPage() {
        assertThat(views().filter(view -> isOpenToNobody(view)))
                .extracting(Class::getSimpleName)
                .containsExactly("SignInView");
    }

    @Test
    void everyViewSaysWhoMay() {
        assertThat(views().filter(view -> view.getName().startsWith("id.tolok"))
                        .filter(view -> Stream.of(Requires.class, OpenToAll.class, AnonymousAllowed.class)
                                .noneMatch(view::isAnnotationPresent)))
                .isEmpty();
    }

    @Test
    void answersNobodyAtNoEndpoint() throws Exception {
        var client = HttpClient.newHttpClient();
        for (var path : endpoints().toList()) {
            for (var method : new String[] {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
                var answer = send(client, method, path);
                assertThat(answer.statusCode()).as(method + " " + path).isIn(302, 401, 403, 404, 405);
                answer.headers()
                        .firstValue("location")
                        .ifPresent(to -> assertThat(to).as(path).contains("/signin"));
            }
        }
    }

    @Test
    void keepsTheMachineRoomFromEveryRole() throws Exception {
        for (var role : Role.values()) {
            var client = signedIn(role);
            assertThat(send(client, "GET", "/").statusCode())
                    .as("home as " + role)
                    .isNotIn(302, 401, 403);
            for (var path : new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/h2-console"}) {
                assertThat(send(client, "GET", path).body())
                        .as(path + " as " + role)
                        .doesNotContain("propertySources")
                        .doesNotContain("_links")
                        .doesNotContain("H2 Console");
            }
        }
    }

    private HttpClient signedIn(Role role) throws Exception {
        var name = "pintu-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var data = new AccountData(name, Set.of(role), Optional.empty());
        actor.as(Actors.of(Role.ADMINISTRATOR), () -> accounts.create(data, "kata-sandi-panjang"));
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = HttpRequest.newBuilder(uri("/signin"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password=kata-sandi-panjang"))
                .build();
        var answer = client.send(form, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("location").orElse("")).doesNotContain("error");
        return client;
    }

    private HttpResponse<String> send(HttpClient client, String method, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private Stream<String> endpoints() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}|\\*+", "1"))
                .filter(path -> path.startsWith("/") && OPEN_PATHS.stream().noneMatch(path::startsWith))
                .distinct();
    }

    private Stream<Class<?>> views() {
        return registry().getRegisteredRoutes().stream()
                .<Class<?>>map(route -> route.getNavigationTarget())
                .distinct();
    }

    private ApplicationRouteRegistry registry() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(context.getServletContext()));
    }

    private boolean isOpen(Class<?> view, Actor who) {
        return actor.as(who, () -> decision(view, who::name)) == AccessCheckDecision.ALLOW;
    }

    private boolean isOpenToNobody(Class<?> view) {
        return decision(view, null) == AccessCheckDecision.ALLOW;
    }

    private AccessCheckDecision decision(Class<?> view, Principal principal) {
        return access.check(new NavigationContext(
                        new Router(registry()),
                        view,
                        new Location(""),
                        RouteParameters.empty(),
                        principal,
                        role -> false,
                        false))
                .decision();
    }

    private static boolean isNamed(Class<?> view, Role role) {
        var requires = view.getAnnotation(Requires.class);
        return view.isAnnotationPresent(OpenToAll.class)
                || view.isAnnotationPresent(AnonymousAllowed.class)
                || requires != null && Arrays.stream(requires.value()).anyMatch(role.permissions()::contains);
    }
}
