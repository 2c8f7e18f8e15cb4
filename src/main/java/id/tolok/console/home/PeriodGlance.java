package id.tolok.console.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.tolok.console.component.Formats;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The period of today and its stage. */
@org.springframework.stereotype.Component
@Order(1)
class PeriodGlance implements Glance {

    private final Periods periods;

    PeriodGlance(Periods periods) {
        this.periods = periods;
    }

    @Override
    public Optional<Component> card(Actor actor) {
        return actor.may(Permission.PLANNING_READ) ? periods.current().map(PeriodGlance::card) : Optional.empty();
    }

    private static Component card(Period period) {
        var ui = UI.getCurrent();
        var stage = ui.getTranslation("settings.period-state."
                + period.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var days = Formats.date(period.start(), ui.getLocale()) + " – " + Formats.date(period.end(), ui.getLocale());
        return new Card(ui.getTranslation("home.period.title", period.code())).figure(stage, days);
    }
}
