package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.home.Card;
import id.tolok.console.home.Glance;
import id.tolok.evaluation.DatedResult;
import id.tolok.evaluation.Results;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** The own latest grade, and the way to why. */
@org.springframework.stereotype.Component
@Order(0)
class OwnResultGlance implements Glance {

    private final Results results;
    private final OtherGrades otherGrades;
    private final ResultReading reading;

    OwnResultGlance(Results results, OtherGrades otherGrades, ResultReading reading) {
        this.results = results;
        this.otherGrades = otherGrades;
        this.reading = reading;
    }

    @Override
    public Optional<Component> card(Actor actor) {
        if (!actor.may(Permission.EVALUATION_READ_OWN)) {
            return Optional.empty();
        }
        return actor.employee()
                .flatMap(own -> results.of(own).stream().findFirst())
                .map(this::card);
    }

    private Component card(DatedResult dated) {
        var ui = UI.getCurrent();
        var words = reading.of(dated.run(), ui.getLocale()).words();
        var own = dated.result();
        var grade = Optional.ofNullable(otherGrades.codes(Set.of(own.id())).get(own.id()))
                .or(own::grade)
                .map(words::grade)
                .orElseGet(() -> ui.getTranslation("evaluation.results.nograde"));
        var why = new RouterLink(
                ui.getTranslation("evaluation.glance.why"),
                ResultView.class,
                new RouteParameters("result", String.valueOf(own.id().value())));
        return new Card(ui.getTranslation("evaluation.glance.mine", dated.run().periodCode()))
                .figure(grade, RunTexts.when(ui, dated.run()))
                .with(why);
    }
}
