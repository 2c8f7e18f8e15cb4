package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.console.component.Chart;
import id.tolok.console.component.Charts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many people have which grade, from best to worst. */
final class GradePicture {

    private GradePicture() {}

    /** @param counts by grade code; those without a grade under the empty code */
    static Chart of(Map<String, Integer> counts, Words words, UI ui) {
        var categories = new ArrayList<String>();
        var values = new ArrayList<BigDecimal>();
        for (var grade : words.dictionary().grades()) {
            categories.add(grade.titles().in(ui.getLocale()));
            values.add(BigDecimal.valueOf(counts.getOrDefault(grade.code(), 0)));
        }
        if (counts.containsKey("")) {
            categories.add(ui.getTranslation("evaluation.results.nograde"));
            values.add(BigDecimal.valueOf(counts.getOrDefault("", 0)));
        }
        var people = new Charts.Series(ui.getTranslation("evaluation.results.people"), "--tolok-1", values);
        return Charts.lyingBars(ui.getTranslation("evaluation.results.distribution"), categories, List.of(people))
                .height("14rem");
    }
}
