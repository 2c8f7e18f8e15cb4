package id.tolok.console.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import id.tolok.shared.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One entry of the navigation, read from a view's {@link InNavigation}. */
record NavigationEntry(Class<? extends Component> view, Area area, int order, String titleKey)
        implements Comparable<NavigationEntry> {

    private static final Comparator<NavigationEntry> ORDER = Comparator.comparing(NavigationEntry::area)
            .thenComparingInt(NavigationEntry::order)
            .thenComparing(entry -> entry.view().getName());

    static List<NavigationEntry> forActor(Actor actor) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(NavigationEntry::of)
                .filter(entry -> ViewAccess.admits(entry.view(), actor))
                .sorted()
                .toList();
    }

    private static Stream<NavigationEntry> of(RouteData route) {
        var view = route.getNavigationTarget();
        var place = view.getAnnotation(InNavigation.class);
        if (place == null) {
            return Stream.empty();
        }
        var title = place.titleKey().isEmpty() ? place.value().titleKey() : place.titleKey();
        return Stream.of(new NavigationEntry(view, place.value(), place.order(), title));
    }

    @Override
    public int compareTo(NavigationEntry other) {
        return ORDER.compare(this, other);
    }
}
