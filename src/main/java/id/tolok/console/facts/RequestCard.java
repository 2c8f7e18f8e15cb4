package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.console.evidence.EvidenceLinks;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.evidence.EvidenceSubject;
import id.tolok.facts.FactRequest;
import id.tolok.facts.RecordedObservation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One request: what counts now, what is asked for, why, with which proof, and how long the answer may still take. */
class RequestCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofHours(24);
    private static final int HOURS = 24;

    private final transient FactPresenter presenter;
    private final transient FactRequest request;
    private final transient Indicators indicators;

    RequestCard(FactPresenter presenter, FactRequest request, Indicators indicators, String who, Button... actions) {
        this.presenter = presenter;
        this.request = request;
        this.indicators = indicators;
        var disputed = request.disputed().flatMap(presenter.observations()::find);
        getContent().addClassName("tolok-card");
        getContent().add(new H3(title(who, disputed)), state(), facts(disputed.map(RecordedObservation::observation)));
        request.form()
                .ifPresent(form -> request.wanted()
                        .flatMap(wanted -> indicators.find(wanted.code()))
                        .ifPresent(indicator -> getContent().add(new FormAnswers(indicator, form))));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("tolok-page-actions");
            getContent().add(row);
        }
    }

    private String title(String who, Optional<RecordedObservation> disputed) {
        var code = request.wanted()
                .map(Observation::code)
                .or(() -> disputed.map(old -> old.observation().code()))
                .orElse("");
        var what = getTranslation(
                "facts.request-kind."
                        + request.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                indicators.title(code, getLocale()));
        return who.isEmpty() ? what : who + " · " + what;
    }

    private Facts facts(Optional<Observation> disputed) {
        var facts = new Facts();
        disputed.ifPresent(old -> facts.add(
                getTranslation(
                        request.state() == FactRequest.State.ACCEPTED ? "facts.requests.then" : "facts.requests.now"),
                words(old)));
        facts.add(
                getTranslation("facts.requests.wanted"),
                request.wanted().map(this::words).orElse(getTranslation("facts.change.nothing")));
        facts.add(getTranslation("component.why.label"), request.reason());
        var proofs = presenter
                .evidence()
                .of(
                        request.employee(),
                        EvidenceSubject.Kind.FACT_REQUEST,
                        List.of(request.id().value()))
                .getOrDefault(request.id().value(), List.of());
        if (!proofs.isEmpty()) {
            facts.add(getTranslation("facts.person.proofs"), new EvidenceLinks(presenter.evidence(), proofs));
        }
        facts.add(getTranslation("facts.requests.asked"), Formats.time(request.askedAt(), getLocale()));
        request.answer().ifPresent(answer -> {
            facts.add(
                    getTranslation("facts.requests.answered"),
                    ActorName.of(answer.by(), this) + ", " + Formats.time(answer.at(), getLocale()));
            if (!answer.reason().isEmpty()) {
                facts.add(getTranslation("facts.requests.answer"), answer.reason());
            }
        });
        return facts;
    }

    private String words(Observation observation) {
        return FactValues.sentence(observation, indicators, getLocale()) + " · " + FactValues.source(observation);
    }

    private StateBadge state() {
        return switch (request.state()) {
            case OPEN -> clock(Duration.between(presenter.now(), request.due()));
            case ACCEPTED -> new StateBadge(getTranslation("facts.request-state.accepted"), Tone.GOOD);
            case DECLINED -> new StateBadge(getTranslation("facts.request-state.declined"), Tone.BAD);
            case WITHDRAWN -> new StateBadge(getTranslation("facts.request-state.withdrawn"), Tone.NEUTRAL);
        };
    }

    private StateBadge clock(Duration left) {
        boolean isLate = left.isNegative();
        var span = left.abs();
        return new StateBadge(
                getTranslation(
                        isLate ? "facts.requests.late" : "facts.requests.left",
                        span.toHours() / HOURS,
                        span.toHours() % HOURS),
                isLate ? Tone.BAD : left.compareTo(SOON) < 0 ? Tone.WARNING : Tone.BUSY);
    }
}
