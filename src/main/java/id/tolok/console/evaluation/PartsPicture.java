package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.tolok.console.component.Charts;
import id.tolok.console.component.GradeBadge;
import id.tolok.evaluation.UnitPicture.Part;
import id.tolok.shared.UnitId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The grades of each part of a unit, piled up; a click on a part goes into it. */
class PartsPicture extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int HEAD = 8;
    private static final int EACH = 2;

    PartsPicture(List<Part> parts, Words words, Map<UnitId, String> names, Consumer<Part> chosen) {
        var series = new ArrayList<Charts.Series>();
        for (var grade : words.dictionary().grades()) {
            series.add(new Charts.Series(
                    grade.titles().in(getLocale()), GradeBadge.color(grade.code()), people(parts, grade.code())));
        }
        if (parts.stream().anyMatch(part -> part.grades().containsKey(""))) {
            series.add(new Charts.Series(getTranslation("evaluation.results.nograde"), "--tolok-6", people(parts, "")));
        }
        var picture = Charts.lyingBars(
                getTranslation("evaluation.picture.parts"),
                parts.stream().map(part -> names.getOrDefault(part.unit(), "–")).toList(),
                series);
        picture.height(HEAD + EACH * parts.size() + "rem");
        picture.addSelectListener(select -> chosen.accept(parts.get(select.index())));
        getContent().addClassNames("tolok-card", "tolok-wide");
        getContent().add(new H2(getTranslation("evaluation.picture.parts")), picture);
    }

    private static List<BigDecimal> people(List<Part> parts, String grade) {
        return parts.stream()
                .map(part -> BigDecimal.valueOf(part.grades().getOrDefault(grade, 0)))
                .toList();
    }
}
