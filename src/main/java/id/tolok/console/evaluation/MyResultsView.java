package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_OWN;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.DatedResult;
import id.tolok.evaluation.Results;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import id.tolok.shared.ResultId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The own results, newest first, as cards that a phone can show. */
@Route(value = "my-results", layout = MainLayout.class)
@InNavigation(value = Area.EVALUATION, order = 1, titleKey = "evaluation.mine.title")
@StyleSheet("context://tolok/evaluation.css")
@Requires(EVALUATION_READ_OWN)
public class MyResultsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient ResultReading reading;
    private final transient Map<ResultId, String> otherGrades;

    MyResultsView(Results results, ResultReading reading, OtherGrades otherGrades, CurrentActor actor) {
        this.reading = reading;
        List<DatedResult> own = actor.get().employee().map(results::of).orElseGet(List::of);
        this.otherGrades =
                otherGrades.codes(own.stream().map(dated -> dated.result().id()).toList());
        getContent().add(new PageHeader(getTranslation("evaluation.mine.title")));
        if (own.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CHART,
                            getTranslation("evaluation.mine.empty"),
                            getTranslation("evaluation.mine.emptyremedy")));
        } else {
            var cards = new Div();
            cards.addClassName("tolok-cards");
            own.forEach(dated -> cards.add(card(dated)));
            getContent().add(cards);
        }
    }

    @Override
    public String titleKey() {
        return "evaluation.mine.title";
    }

    private Component card(DatedResult dated) {
        var words = reading.of(dated.run(), getLocale()).words();
        var result = dated.result();
        var link = new RouterLink(
                "",
                ResultView.class,
                new RouteParameters("result", String.valueOf(result.id().value())));
        link.addClassNames("tolok-card", "tolok-card-link");
        var title = new H2(dated.run().periodCode());
        var other = Optional.ofNullable(otherGrades.get(result.id()));
        title.add(other.or(result::grade)
                .<Component>map(grade -> new GradeBadge(grade, words.grade(grade)))
                .orElseGet(() -> new StateBadge(
                        getTranslation("evaluation.status." + result.status()), ResultTones.of(result.status()))));
        var aspects = new Facts();
        result.aspects()
                .forEach((aspect, score) -> aspects.add(words.aspect(aspect), Formats.number(score, getLocale())));
        link.add(title, aspects, new Span(RunTexts.when(UI.getCurrent(), dated.run())));
        if (other.isPresent()) {
            var computed = result.grade().map(words::grade).orElse("–");
            link.add(new Span(getTranslation("evaluation.other.mark", computed)));
        }
        return link;
    }
}
