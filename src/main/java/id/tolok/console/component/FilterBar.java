package id.tolok.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The filters above a list: in a row where there is room, one below the other on a phone. */
public class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public FilterBar(Component... filters) {
        getContent().addClassName("tolok-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(filters);
    }
}
