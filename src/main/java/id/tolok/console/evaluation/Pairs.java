package id.tolok.console.evaluation;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;

/** The address of a comparison. */
final class Pairs {

    private Pairs() {}

    static RouteParameters parameters(long before, long after) {
        return new RouteParameters(
                new RouteParam("before", String.valueOf(before)), new RouteParam("after", String.valueOf(after)));
    }
}
