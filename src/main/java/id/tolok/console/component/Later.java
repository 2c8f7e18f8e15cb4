package id.tolok.console.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** What is made only when somebody comes to see it, such as the content of a tab further back. */
public class Later extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Component> content;

    public Later(Supplier<Component> content) {
        this.content = content;
        getContent().setWidthFull();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (getContent().getChildren().findAny().isEmpty()) {
            getContent().add(content.get());
        }
    }
}
