package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.Formats;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.component.StateBadge;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Run;
import id.tolok.shared.ResultId;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What can be shown of each result, on the screen and in a file. */
final class ResultColumns {

    private static final int DECIMALS = 2;

    /** @param value text or number, for a file */
    record Column(String key, String header, boolean number, Function<ResultSummary, Object> value) {}

    private final List<Column> columns = new ArrayList<>();
    private final Words words;
    private final Map<ResultId, String> judged;
    private final UI ui;

    /** @param judged what assessors set instead of the computed grades; a column only where there is any */
    ResultColumns(Run run, Words words, Map<UnitId, String> units, Map<ResultId, String> judged, UI ui) {
        this.words = words;
        this.judged = judged;
        this.ui = ui;
        text("name", ui.getTranslation("evaluation.results.name"), ResultSummary::name);
        text("nip", ui.getTranslation("evaluation.results.nip"), ResultSummary::nip);
        text("grade", ui.getTranslation("evaluation.results.grade"), this::gradeText);
        if (!judged.isEmpty()) {
            text("judged", ui.getTranslation("evaluation.results.judged"), this::judgedText);
        }
        text("unit", ui.getTranslation("evaluation.results.unit"), result -> units.getOrDefault(result.unit(), "–"));
        text("status", ui.getTranslation("evaluation.results.status"), this::status);
        for (var aspect : run.aspects()) {
            columns.add(new Column("aspect_" + aspect, words.aspect(aspect), true, result -> score(result, aspect)));
        }
    }

    void addTo(DataGrid<ResultSummary> grid) {
        for (var column : columns) {
            var shown = switch (column.key()) {
                case "grade" -> grid.shown(column.header(), this::grade);
                case "judged" -> grid.shown(column.header(), this::judged);
                default ->
                    column.number()
                            ? grid.number(
                                    column.header(),
                                    result -> shown(column.value().apply(result)))
                            : grid.text(
                                    column.header(),
                                    result -> shown(column.value().apply(result)));
            };
            shown.setKey(column.key());
            if (column.key().equals("name")) {
                shown.setFlexGrow(2);
            }
        }
    }

    /** Those that the list shows, in its order. */
    List<Column> shownIn(DataGrid<ResultSummary> grid) {
        return grid.getColumns().stream()
                .filter(shown -> shown.isVisible())
                .flatMap(shown -> columns.stream().filter(column -> column.key().equals(shown.getKey())))
                .toList();
    }

    private void text(String key, String header, Function<ResultSummary, String> value) {
        columns.add(new Column(key, header, false, value::apply));
    }

    private Object shown(Object value) {
        return value instanceof BigDecimal number ? Formats.number(number, ui.getLocale()) : value;
    }

    private Component grade(ResultSummary result) {
        return result.grade()
                .<Component>map(code -> new GradeBadge(code, words.grade(code)))
                .orElseGet(() -> new StateBadge(status(result), ResultTones.of(result.status())));
    }

    private Component judged(ResultSummary result) {
        var code = judged.get(result.id());
        return code == null ? new Span() : new GradeBadge(code, words.grade(code));
    }

    private String judgedText(ResultSummary result) {
        var code = judged.get(result.id());
        return code == null ? "" : words.grade(code);
    }

    private String gradeText(ResultSummary result) {
        return result.grade().map(words::grade).orElse("");
    }

    private String status(ResultSummary result) {
        return ui.getTranslation("evaluation.status." + result.status());
    }

    private static Object score(ResultSummary result, String aspect) {
        var score = result.aspects().get(aspect);
        return score == null ? "–" : score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
