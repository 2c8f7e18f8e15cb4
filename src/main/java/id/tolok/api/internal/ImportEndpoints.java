package id.tolok.api.internal;

import static id.tolok.api.ApiScope.OBSERVATIONS_WRITE;

import id.tolok.api.ApiRefusal;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of deliveries; a system sees its own. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
@Tag(name = "Observations")
class ImportEndpoints {

    private final FactImport imports;
    private final Deliveries deliveries;
    private final ImportAnswers answers;

    ImportEndpoints(FactImport imports, Deliveries deliveries, ImportAnswers answers) {
        this.imports = imports;
        this.deliveries = deliveries;
        this.answers = answers;
    }

    @GetMapping
    @RequiresScope(OBSERVATIONS_WRITE)
    @Operation(summary = "How a delivery stands")
    ResponseEntity<Object> one(
            @PathVariable long id, @Parameter(hidden = true) TokenAuthentication system, HttpServletRequest request) {
        var delivery = own(system, id);
        return answers.of(imports.status(new FactImportId(id)), delivery.fields(), request);
    }

    @GetMapping("/errors")
    @RequiresScope(OBSERVATIONS_WRITE)
    @Operation(summary = "What is wrong with which rows of a delivery")
    PageJson<IssueJson> errors(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "200") int limit,
            @Parameter(hidden = true) TokenAuthentication system,
            HttpServletRequest request) {
        PageJson.check(offset, limit);
        var delivery = own(system, id);
        var number = new FactImportId(id);
        return new PageJson<>(
                answers.errors(number, offset, limit, delivery.fields(), Problems.language(request)),
                imports.status(number).issues(),
                offset,
                limit);
    }

    @DeleteMapping
    @RequiresScope(OBSERVATIONS_WRITE)
    @Operation(summary = "Takes a delivery back: none of it counts from now on")
    ImportJson withdraw(@PathVariable long id, @Parameter(hidden = true) TokenAuthentication system) {
        own(system, id);
        var number = new FactImportId(id);
        imports.withdraw(number);
        return ImportJson.of(imports.status(number), java.util.List.of());
    }

    private Deliveries.Delivery own(TokenAuthentication system, long id) {
        return deliveries
                .of(system.token().system(), new FactImportId(id))
                .orElseThrow(() -> new ApiRefusal("API_IMPORT_UNKNOWN"));
    }
}
