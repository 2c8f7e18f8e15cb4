package id.tolok.console.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A screen's selection in its address, so that it survives reloading and can be passed on. */
public final class Address {

    private Address() {}

    public static Optional<String> text(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).filter(value -> !value.isBlank());
    }

    /** What cannot be read as a date is treated as not given. */
    public static Optional<LocalDate> date(Location location, String name) {
        return text(location, name).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    /** Writes the selection into the address without loading anything; empty values are left out. */
    public static void remember(String path, Map<String, String> selection) {
        var given = new TreeMap<String, String>();
        selection.forEach((name, value) -> {
            if (!value.isBlank()) {
                given.put(name, value);
            }
        });
        var query = QueryParameters.simple(given).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? path : path + "?" + query);
    }
}
