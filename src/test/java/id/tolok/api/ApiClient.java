package id.tolok.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.shared.CurrentActor;
import id.tolok.testing.Actors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system with a token of its own. */
final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String home;
    private final String token;

    private ApiClient(String home, String token) {
        this.home = home;
        this.token = token;
    }

    static ApiClient of(ApplicationContext application, String system, ApiScope... scopes) {
        var tokens = application.getBean(ApiTokens.class);
        var data = new ApiTokenData(
                system,
                Set.of(scopes),
                LocalDate.now(application.getBean(Clock.class)).plusDays(1));
        var secret =
                application.getBean(CurrentActor.class).as(Actors.of(Role.ADMINISTRATOR), () -> tokens.create(data));
        return with(application, secret);
    }

    static ApiClient with(ApplicationContext application, String secret) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new ApiClient("http://localhost:" + port, secret);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    HttpResponse<String> post(String path, String kind, String body, String... headers) {
        var request = request(path).header("Content-Type", kind).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String kind, byte[] body, String... headers) {
        return send(request(path)
                .header("Content-Type", kind)
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** The body of an answer with this status. */
    static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
