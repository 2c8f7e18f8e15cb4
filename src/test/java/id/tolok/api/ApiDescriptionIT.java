package id.tolok.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.AccountData;
import id.tolok.access.Accounts;
import id.tolok.access.Role;
import id.tolok.shared.CurrentActor;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The description of the addresses, for whoever is signed in to the console. */
@WholeApplication
final class ApiDescriptionIT {

    private static final String PASSWORD = "kata-sandi-panjang";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor actor;

    @LocalServerPort
    private int port;

    @Test
    void describesTheAddressesWithScopesAndTables() throws Exception {
        var client = signedIn();

        var page = get(client, "/api/docs");
        var shown = page.statusCode() == 302
                ? get(client, page.headers().firstValue("location").orElseThrow())
                : page;
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("swagger-ui");

        var description = JsonMapper.builder()
                .build()
                .readTree(get(client, "/api/openapi").body());
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        var delivery = description.get("paths").get("/api/v1/observations").get("post");
        assertThat(delivery.get("description").asString()).contains("observations:write");
        assertThat(delivery.get("responses").propertyNames()).contains("200", "202", "default");
        assertThat(delivery.get("requestBody").get("content").propertyNames())
                .contains("application/json", "application/x-ndjson", "text/csv");
        var row = delivery.get("requestBody")
                .get("content")
                .get("application/json")
                .get("schema")
                .get("items");
        assertThat(row.get("required").valueStream().map(name -> name.asString()))
                .containsExactlyInAnyOrder("indicator", "value", "date");
        assertThat(row.get("properties").get("date").get("format").asString()).isEqualTo("date");
        assertThat(row.get("additionalProperties").asBoolean()).isFalse();
        assertThat(description.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    private HttpClient signedIn() throws Exception {
        var data = new AccountData("pembaca-api", Set.of(Role.ADMINISTRATOR), Optional.empty());
        actor.as(Actors.of(Role.ADMINISTRATOR), () -> accounts.create(data, PASSWORD));
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = HttpRequest.newBuilder(uri("/signin"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=pembaca-api&password=" + PASSWORD))
                .build();
        client.send(form, HttpResponse.BodyHandlers.ofString());
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port).resolve(path);
    }
}
