package id.tolok.console.component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pictures that the console draws. Colours are names of CSS variables, {@code --tolok-1} to {@code --tolok-6}. */
public final class Charts {

    private static final Map<String, Object> GRID =
            Map.of("left", 8, "right", 24, "top", 32, "bottom", 8, "containLabel", true);

    private static final int MOST_NAMES = 12;
    private static final int SHORT_LINE = 10;

    private Charts() {}

    /** One series of a bar, line or radar chart; a value per category. */
    public record Series(String name, String color, List<BigDecimal> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Lying bars for long names; several series are piled up, a single one says its values. */
    public static Chart lyingBars(String description, List<String> names, List<Series> series) {
        return lying(description, names, series, series.size() > 1);
    }

    /** Lying bars for long names, those of several series side by side with their values. */
    public static Chart comparedBars(String description, List<String> names, List<Series> series) {
        return lying(description, names, series, false);
    }

    private static Chart lying(String description, List<String> names, List<Series> series, boolean piled) {
        boolean single = series.size() == 1;
        var drawn = series.stream()
                .map(one -> Map.of(
                        "type",
                        "bar",
                        "stack",
                        piled ? "all" : one.name(),
                        "barMaxWidth",
                        26,
                        "name",
                        one.name(),
                        "data",
                        one.values(),
                        "itemStyle",
                        Map.of("color", one.color()),
                        "label",
                        Map.of("show", !piled, "position", piled ? "inside" : "right")))
                .toList();
        return new Chart(
                description,
                Map.of(
                        "grid",
                                Map.of(
                                        "left",
                                        8,
                                        "right",
                                        40,
                                        "top",
                                        single ? 8 : 56,
                                        "bottom",
                                        8,
                                        "containLabel",
                                        true),
                        "tooltip", Map.of("trigger", "axis"),
                        "legend", Map.of("show", !single, "top", 0),
                        "xAxis", Map.of("type", "value", "minInterval", 1),
                        "yAxis",
                                Map.of(
                                        "type",
                                        "category",
                                        "data",
                                        names,
                                        "inverse",
                                        true,
                                        "axisLabel",
                                        Map.of("share", new BigDecimal("0.32"), "overflow", "break", "lineHeight", 15)),
                        "series", drawn));
    }

    public static Chart lines(String description, List<String> categories, List<Series> series) {
        return new Chart(description, cartesian(categories, series));
    }

    /** @param most the end of each axis */
    public static Chart radar(String description, List<String> axes, List<BigDecimal> most, List<Series> series) {
        var indicators = IntStream.range(0, axes.size())
                .mapToObj(i -> Map.of("name", inLines(axes.get(i)), "max", most.get(i)))
                .toList();
        var data = series.stream()
                .map(one -> Map.of(
                        "name", one.name(),
                        "value", one.values(),
                        "itemStyle", Map.of("color", one.color()),
                        "areaStyle", Map.of("opacity", new BigDecimal("0.18"))))
                .toList();
        return new Chart(
                description,
                Map.of(
                        "tooltip", Map.of("trigger", "item"),
                        "legend", Map.of("bottom", 0),
                        "radar",
                                Map.of(
                                        "indicator",
                                        indicators,
                                        "radius",
                                        "50%",
                                        "axisName",
                                        Map.of("color", "--vaadin-text-color", "lineHeight", 15),
                                        "splitArea",
                                        Map.of("show", false)),
                        "series", List.of(Map.of("type", "radar", "data", data))));
    }

    private static Map<String, Object> cartesian(List<String> categories, List<Series> series) {
        var drawn = series.stream()
                .map(one -> Map.of(
                        "type",
                        "line",
                        "symbolSize",
                        8,
                        "name",
                        one.name(),
                        "data",
                        one.values(),
                        "itemStyle",
                        Map.of("color", one.color())))
                .toList();
        return Map.of(
                "grid", GRID,
                "tooltip", Map.of("trigger", "axis"),
                "legend", Map.of("show", series.size() > 1, "top", 0),
                "xAxis", Map.of("type", "category", "data", categories, "axisLabel", labels(categories.size())),
                "yAxis", Map.of("type", "value"),
                "series", drawn);
    }

    /** A few names all stand below their bars, in as many lines as they need; of many, those that fit. */
    private static Map<String, Object> labels(int names) {
        if (names == 0 || names > MOST_NAMES) {
            return Map.of("hideOverlap", true);
        }
        var share = new BigDecimal("0.88").divide(BigDecimal.valueOf(names), 4, RoundingMode.HALF_UP);
        return Map.of("interval", 0, "overflow", "break", "lineHeight", 14, "share", share);
    }

    /** The names around a radar are never broken by the picture itself, and there is little room on a phone. */
    private static String inLines(String name) {
        var lines = new StringBuilder();
        int length = -1;
        for (var word : name.split(" ", -1)) {
            boolean fits = length + 1 + word.length() <= SHORT_LINE;
            lines.append(lines.isEmpty() ? "" : fits ? " " : "\n").append(word);
            length = fits ? length + 1 + word.length() : word.length();
        }
        return lines.toString();
    }
}
