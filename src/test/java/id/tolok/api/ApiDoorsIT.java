package id.tolok.api;

import static id.tolok.api.ApiClient.json;
import static id.tolok.api.ApiScope.EMPLOYEES_READ;
import static id.tolok.api.ApiScope.OBSERVATIONS_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.shared.CurrentActor;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who comes in by a token, and how far. */
@WholeApplication
final class ApiDoorsIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void letsNobodyInWithoutAGoodToken() {
        for (var token : List.of("", "x", "tolok_x", "tolok_" + "A".repeat(43))) {
            var answer = ApiClient.with(application, token).get("/api/v1/units");

            assertThat(json(answer, 401).get("code").asString()).isEqualTo("API_TOKEN_NEEDED");
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer realm=\"tolok\"");
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        }
    }

    @Test
    void closesItselfToATokenThatWasRevokedOrHasExpired() {
        var system = ApiClient.of(application, "uji-pintu", EMPLOYEES_READ);
        assertThat(system.get("/api/v1/units").statusCode()).isEqualTo(200);
        var token = newest();
        assertThat(token.lastUsed()).isPresent();

        administrator(() -> tokens.revoke(token.id()));

        assertThat(system.get("/api/v1/units").statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> administrator(() -> tokens.revoke(token.id()))).isInstanceOf(ApiRefusal.class);

        var other = ApiClient.of(application, "uji-pintu", EMPLOYEES_READ);
        database.sql("update api_token set expires = ? where id = ?")
                .params(LocalDate.now(clock).minusDays(2), newest().id().value())
                .update();
        assertThat(other.get("/api/v1/units").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        var data = new ApiTokenData(
                "uji-rahasia", Set.of(EMPLOYEES_READ), LocalDate.now(clock).plusDays(1));
        var secret = actor.as(Actors.of(Role.ADMINISTRATOR), () -> tokens.create(data));

        assertThat(database.sql("select * from api_token").query().listOfRows())
                .allSatisfy(row -> assertThat(row.values()).doesNotContain(secret));
    }

    @Test
    void refusesATokenForEverAndOneForNothing() {
        var tooLong = new ApiTokenData(
                "uji-lama", Set.of(EMPLOYEES_READ), LocalDate.now(clock).plusYears(3));

        assertThatThrownBy(() -> administrator(() -> tokens.create(tooLong)))
                .extracting("code")
                .isEqualTo("API_TOKEN_EXPIRY");
        assertThatThrownBy(() -> new ApiTokenData("uji", Set.of(), LocalDate.now(clock)))
                .extracting("code")
                .isEqualTo("API_TOKEN_WITHOUT_SCOPE");
        assertThatThrownBy(() -> new ApiTokenData("Uji pintu", Set.of(EMPLOYEES_READ), LocalDate.now(clock)))
                .extracting("code")
                .isEqualTo("API_SYSTEM_NAME");
    }

    @Test
    void opensEachAddressToItsScopesOnly() {
        var addresses = addresses().toList();
        assertThat(addresses).hasSizeGreaterThan(15);
        for (var scope : ApiScope.values()) {
            var system = ApiClient.of(application, "uji-cakupan", scope);
            for (var address : addresses) {
                var answer = system.send(address.method(), address.path());
                assertThat(answer.statusCode() == 403)
                        .as("%s %s with %s: %s".formatted(address.method(), address.path(), scope, answer.body()))
                        .isEqualTo(!address.scopes().contains(scope));
            }
        }
    }

    @Test
    void saysThatThereIsNoSuchAddress() {
        var system = ApiClient.of(application, "uji-alamat", OBSERVATIONS_READ);

        var unknown = json(system.get("/api/v1/observation"), 404);
        var otherwise = json(system.send("PUT", "/api/v1/periods"), 404);

        assertThat(unknown.get("code").asString()).isEqualTo("API_ADDRESS_UNKNOWN");
        assertThat(unknown.get("detail").asString()).contains("GET /api/v1/observation");
        assertThat(otherwise.get("detail").asString()).contains("PUT /api/v1/periods");
    }

    @Test
    void slowsDownWhoAsksTooOften() {
        var system = ApiClient.of(application, "uji-laju", OBSERVATIONS_READ);
        int most = application.getEnvironment().getRequiredProperty("tolok.api.requests-per-minute", Integer.class);

        var refused = Stream.generate(() -> system.get("/api/v1/periods"))
                .limit(most * 2L)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(json(refused, 429).get("code").asString()).isEqualTo("API_TOO_MANY");
        assertThat(refused.headers().firstValueAsLong("retry-after").orElseThrow())
                .isPositive();
        assertThat(ApiClient.of(application, "uji-laju", OBSERVATIONS_READ)
                        .get("/api/v1/periods")
                        .statusCode())
                .isEqualTo(200);
    }

    private record Address(String method, String path, List<ApiScope> scopes) {}

    private Stream<Address> addresses() {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("id.tolok.api"))
                .filter(entry -> !entry.getKey().getMethodsCondition().isEmpty())
                .map(ApiDoorsIT::address);
    }

    private static Address address(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        var path = entry.getKey().getPatternValues().iterator().next().replaceAll("\\{[^}]*}", "1");
        var method =
                entry.getKey().getMethodsCondition().getMethods().iterator().next();
        var scopes = Arrays.stream(entry.getValue().getMethod().getAnnotations())
                .filter(annotation ->
                        annotation.annotationType().getSimpleName().equals("RequiresScope"))
                .flatMap(annotation -> Arrays.stream(scopes(annotation)))
                .toList();
        return new Address(method.name(), path, scopes);
    }

    private static ApiScope[] scopes(java.lang.annotation.Annotation annotation) {
        return (ApiScope[]) org.springframework.core.annotation.AnnotationUtils.getValue(annotation);
    }

    private ApiToken newest() {
        return actor.as(Actors.of(Role.ADMINISTRATOR), () -> tokens.all().getFirst());
    }

    private void administrator(Runnable work) {
        actor.as(Actors.of(Role.ADMINISTRATOR), work);
    }
}
