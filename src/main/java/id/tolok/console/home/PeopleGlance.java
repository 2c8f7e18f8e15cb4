package id.tolok.console.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.tolok.console.component.Formats;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** How many people are appraised here, for those who see everyone. */
@org.springframework.stereotype.Component
@Order(3)
class PeopleGlance implements Glance {

    private final Organisation organisation;

    PeopleGlance(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public Optional<Component> card(Actor actor) {
        if (!actor.may(Permission.ORGANISATION_READ)) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var people = Formats.count(organisation.count(EmployeeFilter.ALL), ui.getLocale());
        var units = ui.getTranslation("home.people.units", organisation.units().size());
        return Optional.of(new Card(ui.getTranslation("home.people.title")).figure(people, units));
    }
}
