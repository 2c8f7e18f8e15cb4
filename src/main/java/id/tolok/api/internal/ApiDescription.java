package id.tolok.api.internal;

import id.tolok.api.ApiScope;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the addresses says beyond their signatures. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String ABOUT = """
            Employees, units, observations, goals and results for other systems of the city.

            - A system shows a token (`Authorization: Bearer tolok_…`); an administrator makes it under Settings.
            - Tables are posted as CSV, as a JSON array of objects, as one JSON object per line, or as XLSX; gzip is taken.
              They are checked row by row: good rows are kept, bad ones are named with place and remedy.
            - What goes wrong is a problem (RFC 9457) with a stable `code`; `detail` follows `Accept-Language` (id, en).
            """;

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Tolok").version("1").description(ABOUT))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OperationCustomizer scopesAndTables() {
        return (operation, method) -> {
            Optional.ofNullable(method.getMethodAnnotation(RequiresScope.class))
                    .ifPresent(needed -> nameScopes(operation, needed));
            Optional.ofNullable(method.getMethodAnnotation(TakesTable.class))
                    .ifPresent(table -> describe(operation, table.value()));
            nameProblems(operation);
            return operation;
        };
    }

    private static void nameScopes(Operation operation, RequiresScope needed) {
        var scopes = Arrays.stream(needed.value()).map(ApiScope::code).collect(Collectors.joining("` or `"));
        var said = Optional.ofNullable(operation.getDescription()).map(text -> text + "\n\n");
        operation.description(said.orElse("") + "Scope: `" + scopes + "`.");
    }

    private static void nameProblems(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem: 401 no good token, 403 scope missing, 404, 409, 413, 415, 422,"
                                        + " 429 with Retry-After")
                                .content(new Content().addMediaType("application/problem+json", new MediaType())));
    }

    private static void describe(Operation operation, JsonShape table) {
        operation.requestBody(body(table));
        if (table == JsonShape.OBSERVATIONS) {
            operation
                    .getResponses()
                    .addApiResponse("202", new ApiResponse().description("Taken; `Location` says how it stands"));
        }
    }

    private static RequestBody body(JsonShape shape) {
        var row = RowSchema.of(shape);
        var header = new StringSchema();
        header.setExample(String.join(",", shape.columns()));
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType()
                                        .schema(new ArraySchema().items(row))
                                        .example(List.of(RowSchema.example(shape))))
                        .addMediaType(PostedTables.JSON_LINES, new MediaType().schema(row))
                        .addMediaType(PostedTables.CSV, new MediaType().schema(header))
                        .addMediaType(PostedTables.SPREADSHEET, new MediaType()));
    }
}
