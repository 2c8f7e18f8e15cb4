package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.console.component.Charts;
import id.tolok.evaluation.UnitPicture.Moment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The mean scores from period to period. */
class TrendPicture extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int COLORS = 6;
    /** A line needs two points. */
    private static final int LEAST = 2;

    TrendPicture(List<Moment> trend, Words words) {
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("evaluation.picture.trend")));
        if (trend.size() < LEAST) {
            getContent().add(new Paragraph(getTranslation("evaluation.picture.oneperiod")));
            return;
        }
        var series = new ArrayList<Charts.Series>();
        for (var aspect : words.dictionary().aspects()) {
            if (trend.stream().anyMatch(moment -> moment.averages().containsKey(aspect.code()))) {
                series.add(new Charts.Series(
                        words.aspect(aspect.code()),
                        "--tolok-" + (1 + series.size() % COLORS),
                        trend.stream()
                                .map(moment -> moment.averages().getOrDefault(aspect.code(), BigDecimal.ZERO))
                                .toList()));
            }
        }
        getContent()
                .add(Charts.lines(
                        getTranslation("evaluation.picture.trend"),
                        trend.stream().map(moment -> moment.run().periodCode()).toList(),
                        series));
    }
}
