package id.tolok.rules.internal;

import id.tolok.rules.Decision;
import id.tolok.rules.Signature;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetVersionId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Signs what happens to versions and tells the audit of it. */
@Component
public class Trail {

    private final CurrentActor currentActor;
    private final Clock clock;
    private final DecisionRows decisions;
    private final ApplicationEventPublisher events;

    Trail(CurrentActor currentActor, Clock clock, DecisionRows decisions, ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.clock = clock;
        this.decisions = decisions;
        this.events = events;
    }

    /** The current actor's signature of this moment, in the precision that both databases keep. */
    public Signature sign() {
        return new Signature(currentActor.get().name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    public void decided(RuleSetVersionId version, Decision.Step step, Hash content, Optional<String> reason) {
        decisions.add(version, new Decision(step, content, sign(), reason));
        happened("version-" + step.name().toLowerCase(Locale.ROOT), version, Optional.empty(), Optional.of(content));
    }

    public void happened(String what, RuleSetVersionId version, Optional<Hash> before, Optional<Hash> after) {
        events.publishEvent(new Auditable("rules." + what, "version:" + version.value(), before, after));
    }
}
