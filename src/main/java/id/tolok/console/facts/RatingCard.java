package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Progress;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.facts.RatingRound;
import id.tolok.facts.RatingRound.State;
import java.util.Locale;

/** One round: how many have answered, whether that is enough, and what may be done with it. */
class RatingCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    RatingCard(String name, RatingRound round, Runnable close, Runnable drop) {
        getContent().addClassName("tolok-card");
        var progress = new Progress(name);
        progress.show(
                round.answered(),
                round.invited(),
                getTranslation("facts.ratings.answered", round.answered(), round.invited()));
        getContent().add(new H3(name), state(round.state()), progress);
        getContent()
                .add(new Paragraph(getTranslation(
                        round.hidesRaters() ? "facts.ratings.enough" : "facts.ratings.few",
                        round.anonymous(),
                        RatingRound.ENOUGH)));
        if (round.state() == State.OPEN) {
            getContent()
                    .add(new Paragraph(
                            getTranslation("facts.ratings.until", Formats.date(round.until(), getLocale()))));
            var end = new Button(getTranslation("facts.ratings.close"), click -> close.run());
            end.addThemeVariants(ButtonVariant.SMALL);
            end.setEnabled(round.answered() > 0);
            var cancel = new Button(getTranslation("facts.ratings.drop"), click -> drop.run());
            cancel.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            var actions = new Div(end, cancel);
            actions.addClassName("tolok-page-actions");
            getContent().add(actions);
        }
    }

    private StateBadge state(State state) {
        var tone = switch (state) {
            case OPEN -> Tone.BUSY;
            case CLOSED -> Tone.GOOD;
            case DROPPED -> Tone.NEUTRAL;
        };
        return new StateBadge(
                getTranslation("facts.ratings.state-" + state.name().toLowerCase(Locale.ROOT)), tone);
    }
}
