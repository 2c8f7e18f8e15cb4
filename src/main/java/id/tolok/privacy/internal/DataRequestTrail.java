package id.tolok.privacy.internal;

import id.tolok.privacy.DataRequest;
import id.tolok.shared.Auditable;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Hash;
import id.tolok.shared.Notice;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the person and the audit what became of a request about personal data. */
@Component
public class DataRequestTrail {

    private final ApplicationEventPublisher events;

    DataRequestTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void asked(DataRequest request) {
        if (request.kind().needsAnswer()) {
            audit("privacy.request-made", request, "");
        } else {
            audit("privacy.copy-given", request, "");
        }
    }

    public void answered(DataRequest request, DataRequest.State state, String words) {
        switch (state) {
            case GRANTED -> {
                audit("privacy.request-granted", request, words);
                tell("data-request-granted", request);
            }
            case DECLINED -> {
                audit("privacy.request-declined", request, words);
                tell("data-request-declined", request);
            }
            case WITHDRAWN -> audit("privacy.request-withdrawn", request, words);
            case OPEN -> throw new IllegalStateException("not answered: " + request.id());
        }
    }

    private void tell(String code, DataRequest request) {
        events.publishEvent(new Notice(request.employee(), code, List.of(), "my-data"));
    }

    private void audit(String action, DataRequest request, String answer) {
        var content = CanonicalJson.write(
                List.of(request.employee().value(), request.kind().name(), request.words(), answer));
        events.publishEvent(Auditable.of(action, "data-request:" + request.id().value(), Hash.of(content)));
    }
}
