package id.tolok.console.component;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a sum came about: each step stands where the one before ended, gains and losses in their colours, the total at
 * the end. Written for the points that rules gave; lying, so that long rule names can be read.
 */
public final class Waterfall {

    private Waterfall() {}

    /** A named change of the sum. */
    public record Step(String name, BigDecimal change) {}

    public static Chart of(String description, List<Step> steps, String totalName) {
        return new Chart(description, options(steps, totalName, UI.getCurrent().getLocale()))
                .height(2 + 3 * (steps.size() + 1) + "rem");
    }

    static Map<String, Object> options(List<Step> steps, String totalName, Locale language) {
        var names = new ArrayList<String>();
        var bars = new ArrayList<Map<String, Object>>();
        var hidden = new ArrayList<BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var step : steps) {
            var next = sum.add(step.change());
            names.add(step.name());
            hidden.add(sum.min(next));
            bars.add(bar(
                    step.change().abs(),
                    (step.change().signum() > 0 ? "+" : "") + Formats.number(step.change(), language),
                    step.change().signum() < 0 ? "--tolok-bad" : "--tolok-good"));
            sum = next;
        }
        names.add(totalName);
        hidden.add(sum.min(BigDecimal.ZERO));
        bars.add(bar(sum.abs(), Formats.number(sum, language), "--tolok-1"));
        return Map.of(
                "grid", Map.of("left", 16, "right", 56, "top", 8, "bottom", 8, "containLabel", true),
                "tooltip", Map.of("show", false),
                "xAxis", Map.of("type", "value", "axisLabel", Map.of("show", false)),
                "yAxis",
                        Map.of(
                                "type",
                                "category",
                                "data",
                                names,
                                "inverse",
                                true,
                                "axisLabel",
                                Map.of("share", new BigDecimal("0.42"), "overflow", "break", "lineHeight", 15)),
                "series",
                        List.of(
                                Map.of(
                                        "type",
                                        "bar",
                                        "stack",
                                        "sum",
                                        "silent",
                                        true,
                                        "data",
                                        hidden,
                                        "itemStyle",
                                        Map.of("color", "transparent")),
                                Map.of(
                                        "type",
                                        "bar",
                                        "stack",
                                        "sum",
                                        "name",
                                        totalName,
                                        "barMaxWidth",
                                        22,
                                        "data",
                                        bars)));
    }

    private static Map<String, Object> bar(BigDecimal length, String label, String color) {
        return Map.of(
                "value", length,
                "itemStyle", Map.of("color", color, "borderRadius", 4),
                "label", Map.of("show", true, "position", "right", "color", "--vaadin-text-color", "formatter", label));
    }
}
