package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.rules.RulesRefusal;
import java.util.Optional;

/** Says who else is editing, or that the draft has moved on, and what can be done about it. */
final class SeatNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int RHYTHM = 45_000;

    private final Span sentence = new Span();
    private final Button takeOver;

    SeatNotice(Runnable takeOver, Runnable reload) {
        this.takeOver = new Button(getTranslation("rules.draft.take-over"), click -> takeOver.run());
        this.takeOver.setId("take-over");
        var again = new Button(getTranslation("rules.draft.reload"), click -> reload.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setId("seat");
        getContent().addClassName("tolok-rule-seat");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(VaadinIcon.LOCK.create(), sentence, this.takeOver, again);
        getContent().setVisible(false);
    }

    /** Tells now and then that the draft still stands open in a browser. */
    void onSignOfLife(Runnable alive) {
        getElement().addEventListener("sign-of-life", event -> alive.run());
        getElement()
                .executeJs(
                        "const alive = setInterval(() => this.isConnected"
                                + " ? this.dispatchEvent(new CustomEvent('sign-of-life')) : clearInterval(alive), $0)",
                        RHYTHM);
    }

    void show(Optional<RulesRefusal> obstacle) {
        getContent().setVisible(obstacle.isPresent());
        obstacle.ifPresent(refusal -> {
            sentence.setText(refusal.message(getLocale()));
            takeOver.setVisible(!refusal.code().equals("NOT_A_DRAFT"));
        });
    }
}
