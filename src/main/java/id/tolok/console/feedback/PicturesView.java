package id.tolok.console.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Charts;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.feedback.FeedbackPictures;
import id.tolok.feedback.FeedbackPictures.ElementMonth;
import id.tolok.feedback.FeedbackPictures.WordCount;
import id.tolok.organisation.Unit;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What feedback says as a whole: the index of each unit, each element over time, the words that citizens use. */
@Route(value = "feedback/pictures", layout = MainLayout.class)
@InNavigation(value = Area.FEEDBACK, order = 1, titleKey = "feedback.pictures.title")
@StyleSheet("context://tolok/feedback.css")
@Requires({Permission.FEEDBACK_READ, Permission.FEEDBACK_REVIEW})
public class PicturesView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int WORDS = 25;

    private final transient FeedbackPictures pictures;
    private final transient FeedbackPresenter presenter;
    private final Select<Period> period = new Select<>();
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("feedback.filter.unit"));
    private final Div shown = new Div();

    PicturesView(FeedbackPictures pictures, FeedbackPresenter presenter, UnitQuality quality, Periods periods) {
        this.pictures = pictures;
        this.presenter = presenter;
        period.setLabel(getTranslation("feedback.pictures.period"));
        period.setItems(periods.all());
        period.setItemLabelGenerator(Period::code);
        unit.setItems(presenter.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        shown.addClassName("tolok-home-cards");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("feedback.pictures.subtitle")),
                        new FilterBar(period, unit),
                        shown);
        period.addValueChangeListener(change -> show(quality));
        unit.addValueChangeListener(change -> show(quality));
        periods.current().ifPresent(period::setValue);
    }

    private void show(UnitQuality quality) {
        shown.removeAll();
        period.getOptionalValue().ifPresent(chosen -> {
            var units = unit.getOptionalValue()
                    .map(one -> presenter.branch(one.id()))
                    .orElseGet(Set::of);
            var trend = card("feedback.pictures.trend", trend(pictures.elements(units, chosen.start(), chosen.end())));
            trend.addClassName("tolok-wide");
            shown.add(
                    trend,
                    card("feedback.pictures.quality", new QualityTable(quality.of(chosen), units)),
                    card("feedback.pictures.words", words(pictures.words(units, chosen.start(), chosen.end(), WORDS))));
        });
    }

    private Component trend(List<ElementMonth> points) {
        return points.isEmpty() ? nothing() : new ElementTrend(points);
    }

    private Component words(List<WordCount> words) {
        return words.isEmpty()
                ? nothing()
                : Charts.lyingBars(
                                getTranslation("feedback.pictures.words"),
                                words.stream().map(WordCount::word).toList(),
                                List.of(new Charts.Series(
                                        getTranslation("feedback.pictures.words"),
                                        "--tolok-1",
                                        words.stream()
                                                .map(word -> BigDecimal.valueOf(word.messages()))
                                                .toList())))
                        .height(4 + words.size() * 1.4 + "rem");
    }

    private Component nothing() {
        return new Paragraph(getTranslation("feedback.pictures.none"));
    }

    private Section card(String key, Component content) {
        var card = new Section(new H2(getTranslation(key)), content);
        card.addClassName("tolok-home-card");
        return card;
    }

    @Override
    public String titleKey() {
        return "feedback.pictures.title";
    }
}
