package id.tolok.console.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSetVersion;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Which version of which criteria is in force today. */
@org.springframework.stereotype.Component
@Order(2)
class RulesGlance implements Glance {

    private final PublishedRules published;
    private final Clock clock;

    RulesGlance(PublishedRules published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    @Override
    public Optional<Component> card(Actor actor) {
        if (!actor.may(Permission.CRITERIA_READ) && !actor.may(Permission.RULES_READ)) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var facts = new Facts();
        for (var set : published.ruleSets()) {
            published
                    .inForce(set.id(), LocalDate.now(clock))
                    .ifPresent(version -> facts.add(set.titles().in(ui.getLocale()), line(ui, version)));
        }
        return Optional.of(new Card(ui.getTranslation("home.rules.title"), new Div(facts)));
    }

    private static String line(UI ui, RuleSetVersion version) {
        var since = version.effectiveFrom()
                .map(day -> Formats.date(day, ui.getLocale()))
                .orElse("–");
        return ui.getTranslation("home.rules.version", version.number(), since);
    }
}
