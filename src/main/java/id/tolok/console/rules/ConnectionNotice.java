package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says while the server cannot be reached that changes wait in the browser, and asks before they would be lost. */
@JavaScript("context://tolok/connection.js")
final class ConnectionNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ConnectionNotice() {
        getContent().setId("connection");
        getContent().addClassName("tolok-rule-seat");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("hidden", true);
        getContent().add(VaadinIcon.UNLINK.create(), new Span(getTranslation("rules.connection.lost")));
        addAttachListener(attached -> getElement().executeJs("window.tolokConnection.attach(this)"));
    }
}
