package id.tolok.api.internal;

import static id.tolok.api.ApiScope.OBSERVATIONS_READ;
import static id.tolok.api.ApiScope.OBSERVATIONS_WRITE;

import id.tolok.api.ApiRefusal;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.IdenticalRows;
import id.tolok.facts.Observations;
import id.tolok.facts.RecordedObservation;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.RuleSetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Observations: what counts of a person or a unit, and deliveries of new ones by the way that files go too. */
@RestController
@RequestMapping("/api/v1/observations")
@Tag(name = "Observations")
class ObservationEndpoints {

    private static final String KEY = "[\\x21-\\x7E]{1,100}";

    record ObservationJson(
            long id,
            String indicator,
            @Nullable BigDecimal value,
            @Nullable String text,
            LocalDate date,
            @Nullable String source,
            String recordedBy,
            Instant recordedAt) {}

    private final Observations observations;
    private final Organisation organisation;
    private final Periods periods;
    private final FactImport imports;
    private final DeliveryWork deliveries;
    private final PostedTables tables;
    private final ImportAnswers answers;

    ObservationEndpoints(
            Observations observations,
            Organisation organisation,
            Periods periods,
            FactImport imports,
            DeliveryWork deliveries,
            PostedTables tables,
            ImportAnswers answers) {
        this.observations = observations;
        this.organisation = organisation;
        this.periods = periods;
        this.imports = imports;
        this.deliveries = deliveries;
        this.tables = tables;
        this.answers = answers;
    }

    @GetMapping
    @RequiresScope(OBSERVATIONS_READ)
    @Operation(summary = "What counts of an employee (by id) or of a unit (by code) in a period, by date")
    List<ObservationJson> counting(
            @RequestParam String period,
            @RequestParam(required = false) @Nullable Long employee,
            @RequestParam(required = false) @Nullable String unit) {
        var during = period(period).id();
        if ((employee == null) == (unit == null)) {
            throw new ApiRefusal("API_REQUEST", "employee / unit");
        }
        var found = employee != null
                ? observations.of(new EmployeeId(employee), during)
                : organisation
                        .unitByCode(unit)
                        .map(one -> observations.of(one.id(), during))
                        .orElseThrow(() -> new ApiRefusal("API_UNIT_UNKNOWN", unit));
        return found.stream().map(ObservationEndpoints::json).toList();
    }

    @PostMapping
    @RequiresScope(OBSERVATIONS_WRITE)
    @TakesTable(JsonShape.OBSERVATIONS)
    @Operation(
            summary = "Delivers observations",
            description = "A row is about a person (nip) or a unit (unit). The same delivery under the same"
                    + " Idempotency-Key is stored once, however often it comes. The answer is 202 with the place to ask,"
                    + " or with `Prefer: wait=SECONDS` (60 at most) the outcome, if it is there by then. Rows that another"
                    + " delivery from the same source brought, equal in everything, are passed over unless they are"
                    + " answers of a survey; `identical` says otherwise.")
    ResponseEntity<Object> deliver(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam String ruleSet,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(defaultValue = "PASS_OVER_FACTS") IdenticalRows identical,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @Parameter(hidden = true) TokenAuthentication token,
            HttpServletRequest request) {
        var delivery = Optional.ofNullable(key)
                .filter(text -> text.matches(KEY))
                .orElseThrow(() -> new ApiRefusal("API_KEY_MISSING"));
        var during = Optional.ofNullable(period)
                .map(this::period)
                .or(periods::current)
                .orElseThrow(() -> new ApiRefusal("API_PERIOD_UNKNOWN", "-"));
        if (!ruleSet.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new ApiRefusal("API_REQUEST", "ruleSet");
        }
        var system = token.token().system();
        try (var table = tables.take(request, JsonShape.OBSERVATIONS)) {
            var upload = new FactFileUpload(
                            system + table.ending(), table.content(), during.id(), new RuleSetId(ruleSet))
                    .from(source == null ? system : source)
                    .deciding(identical);
            var id = deliveries.bring(system, delivery, upload, table.fields());
            return answers.of(imports.await(id, Waiting.of(prefer)), table.fields(), request);
        }
    }

    private Period period(String code) {
        return periods.findByCode(code).orElseThrow(() -> new ApiRefusal("API_PERIOD_UNKNOWN", code));
    }

    private static ObservationJson json(RecordedObservation found) {
        var observation = found.observation();
        return new ObservationJson(
                found.id().value(),
                observation.code(),
                observation.value(),
                observation.text(),
                observation.date(),
                observation.source(),
                found.recordedBy(),
                found.recordedAt());
    }
}
