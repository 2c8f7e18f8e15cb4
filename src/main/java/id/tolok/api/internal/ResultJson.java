package id.tolok.api.internal;

import id.tolok.evaluation.ResultSummary;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result in a list. NIP and name are those at the time of the run.
 *
 * @param aspects scores; an aspect that no rule wrote is missing
 */
record ResultJson(
        long id,
        long employee,
        String nip,
        String name,
        String status,
        @Nullable String grade,
        Map<String, BigDecimal> aspects) {

    static ResultJson of(ResultSummary result) {
        return new ResultJson(
                result.id().value(),
                result.employee().value(),
                result.nip(),
                result.name(),
                result.status().name(),
                result.grade().orElse(null),
                result.aspects());
    }

    static List<String> header(List<String> aspects) {
        var header = new ArrayList<>(List.of("id", "employee", "nip", "name", "status", "grade"));
        header.addAll(aspects);
        return header;
    }

    List<String> cells(List<String> codes) {
        var cells = new ArrayList<>(List.of(
                String.valueOf(id),
                String.valueOf(employee),
                nip,
                name,
                status,
                Optional.ofNullable(grade).orElse("")));
        codes.forEach(code -> cells.add(Optional.ofNullable(aspects.get(code))
                .map(CanonicalJson::number)
                .orElse("")));
        return cells;
    }
}
