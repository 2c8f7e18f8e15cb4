package id.tolok.console.coaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.coaching.OwnView;
import id.tolok.coaching.ThreeViews;
import id.tolok.console.component.Charts;
import id.tolok.engine.dictionary.Aspect;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Two views and the result beside each other, aspect by aspect, and where they differ. */
class GapPicture extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** From this many levels on, two views call for a talk. */
    private static final int GAP = 2;

    GapPicture(ThreeViews views, List<Aspect> aspects, SortedMap<String, BigDecimal> scores, Locale locale) {
        var both =
                Stream.of(views.mine(), views.other()).flatMap(Optional::stream).toList();
        getContent().addClassName("tolok-card");
        getContent().add(new H2(getTranslation("coaching.views.gap")));
        var series = new ArrayList<Charts.Series>();
        for (var view : both) {
            series.add(new Charts.Series(
                    getTranslation("coaching.views.side." + view.side()),
                    view.side() == OwnView.Side.SELF ? "--tolok-2" : "--tolok-3",
                    aspects.stream()
                            .map(aspect -> BigDecimal.valueOf(view.levels().getOrDefault(aspect.code(), 0)))
                            .toList()));
        }
        if (!scores.isEmpty()) {
            series.add(new Charts.Series(
                    getTranslation("coaching.views.result"),
                    "--tolok-1",
                    aspects.stream().map(aspect -> scaled(aspect, scores)).toList()));
        }
        getContent()
                .add(Charts.comparedBars(
                                getTranslation("coaching.views.gap"),
                                aspects.stream()
                                        .map(aspect -> aspect.titles().in(locale))
                                        .toList(),
                                series)
                        .height("24rem"));
        getContent().add(new Paragraph(getTranslation("coaching.views.gaphelp")));
        aspects.stream()
                .filter(aspect -> isGap(aspect.code(), both))
                .forEach(aspect -> getContent()
                        .add(new Paragraph(getTranslation(
                                "coaching.views.differ", aspect.titles().in(locale)))));
        both.stream().filter(view -> !view.note().isEmpty()).forEach(view -> {
            var said = new Div(view.note());
            said.addClassName("tolok-said");
            getContent().add(new H3(getTranslation("coaching.views.side." + view.side())), said);
        });
    }

    private static boolean isGap(String aspect, List<OwnView> both) {
        var levels = both.stream()
                .map(view -> view.levels().getOrDefault(aspect, 0))
                .sorted()
                .toList();
        return levels.size() == 2 && levels.getLast() - levels.getFirst() >= GAP;
    }

    /** A score on the scale of the views. */
    private static BigDecimal scaled(Aspect aspect, SortedMap<String, BigDecimal> scores) {
        var score = scores.getOrDefault(aspect.code(), aspect.range().least());
        return score.subtract(aspect.range().least())
                .multiply(BigDecimal.valueOf(OwnView.MOST))
                .divide(aspect.range().width(), 2, RoundingMode.HALF_UP);
    }
}
