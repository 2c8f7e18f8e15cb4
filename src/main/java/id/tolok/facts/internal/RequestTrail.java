package id.tolok.facts.internal;

import id.tolok.facts.FactRequest;
import id.tolok.facts.ObservationId;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.shared.Auditable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import id.tolok.shared.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other side and the audit what became of a request. */
@Component
class RequestTrail {

    private final Organisation organisation;
    private final ReportingLines lines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestTrail(Organisation organisation, ReportingLines lines, Clock clock, ApplicationEventPublisher events) {
        this.organisation = organisation;
        this.lines = lines;
        this.clock = clock;
        this.events = events;
    }

    void asked(FactRequest request) {
        audit("facts.request-made", request);
        var name = organisation.employee(request.employee()).map(Employee::name).orElse("");
        lines.assessorOf(request.employee(), LocalDate.now(clock))
                .ifPresent(assessor ->
                        events.publishEvent(new Notice(assessor, "fact-requested", List.of(name), "facts/requests")));
    }

    void answered(FactRequest request) {
        switch (request.state()) {
            case ACCEPTED -> {
                audit("facts.request-accepted", request);
                tell("fact-request-accepted", request);
            }
            case DECLINED -> {
                audit("facts.request-declined", request);
                tell("fact-request-declined", request);
            }
            case WITHDRAWN -> audit("facts.request-withdrawn", request);
            case OPEN -> throw new IllegalStateException("not answered: " + request.id());
        }
    }

    private void tell(String code, FactRequest request) {
        events.publishEvent(new Notice(request.employee(), code, List.of(), "facts/mine"));
    }

    private void audit(String action, FactRequest request) {
        var content = CanonicalJson.write(List.of(
                request.employee().value(),
                request.period().value(),
                request.disputed().map(ObservationId::value).orElse(0L),
                request.wanted().map(Object::toString).orElse(""),
                request.reason(),
                request.state().name(),
                request.answer().map(FactRequest.Answer::reason).orElse("")));
        events.publishEvent(Auditable.of(action, "fact-request:" + request.id().value(), Hash.of(content)));
    }
}
