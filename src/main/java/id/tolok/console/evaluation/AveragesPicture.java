package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.tolok.console.component.Charts;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/** The mean score of each aspect, over those who have one. */
class AveragesPicture extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    AveragesPicture(SortedMap<String, BigDecimal> averages, Words words) {
        var aspects = words.dictionary().aspects().stream()
                .filter(aspect -> averages.containsKey(aspect.code()))
                .toList();
        List<BigDecimal> values = aspects.stream()
                .map(aspect -> averages.getOrDefault(aspect.code(), BigDecimal.ZERO))
                .toList();
        getContent().addClassName("tolok-card");
        getContent()
                .add(
                        new H2(getTranslation("evaluation.picture.averages")),
                        Charts.lyingBars(
                                getTranslation("evaluation.picture.averages"),
                                aspects.stream()
                                        .map(aspect -> words.aspect(aspect.code()))
                                        .toList(),
                                List.of(new Charts.Series(
                                        getTranslation("evaluation.picture.averages"), "--tolok-1", values))));
    }
}
