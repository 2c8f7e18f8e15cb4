package id.tolok.console.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.privacy.DataRequest;
import java.time.Instant;
import java.util.Locale;

/** One request about personal data, with its clock and its answer. */
class RequestCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    RequestCard(DataRequest request, String who, Instant now, Button... actions) {
        getContent().addClassName("tolok-card");
        var kind = getTranslation(
                "privacy.kind." + request.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getContent()
                .add(new H3(who.isEmpty() ? kind : who + " · " + kind), new RequestState(request, now), facts(request));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("tolok-page-actions");
            getContent().add(row);
        }
    }

    private Facts facts(DataRequest request) {
        var facts = new Facts();
        facts.add(getTranslation("privacy.request.asked"), Formats.time(request.askedAt(), getLocale()));
        if (!request.words().isEmpty()) {
            facts.add(getTranslation("privacy.request.words"), request.words());
        }
        if (request.state() == DataRequest.State.OPEN) {
            facts.add(getTranslation("privacy.request.due"), Formats.time(request.due(), getLocale()));
        }
        request.answer().filter(answer -> !answer.words().isEmpty()).ifPresent(answer -> {
            facts.add(
                    getTranslation("privacy.request.answered"),
                    ActorName.of(answer.by(), this) + ", " + Formats.time(answer.at(), getLocale()));
            facts.add(getTranslation("privacy.request.answer"), answer.words());
        });
        return facts;
    }
}
